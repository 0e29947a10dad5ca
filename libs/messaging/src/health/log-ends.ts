import type { Admin, Kafka } from 'kafkajs';

/** The offsets of a partition's oldest message and after its newest one. */
export interface LogRange {
  readonly low: bigint;
  readonly high: bigint;
}

/** The log of each partition, by `topic:partition`. */
export type PartitionEnds = ReadonlyMap<string, LogRange>;

/** Where the logs that a consumer reads end. Asked of the broker: a consumer that is stuck hears of no end. */
export class LogEnds {
  private readonly admin: Admin;
  private asking: Promise<PartitionEnds> | undefined;
  private isConnected = false;

  constructor(
    kafka: Kafka,
    private readonly topics: readonly string[],
  ) {
    // Whoever asks will ask again.
    this.admin = kafka.admin({ retry: { retries: 0 } });
  }

  /** Rejects when the broker does not answer. Who asks while an answer is awaited gets the same one. */
  read(): Promise<PartitionEnds> {
    this.asking ??= this.ask().finally(() => (this.asking = undefined));
    return this.asking;
  }

  async close(): Promise<void> {
    await this.asking?.catch(() => undefined);
    await this.admin.disconnect().catch(() => undefined);
  }

  private async ask(): Promise<PartitionEnds> {
    if (!this.isConnected) await this.admin.connect();
    this.isConnected = true;
    const asked = this.topics.map(async (topic) => {
      const partitions = await this.admin.fetchTopicOffsets(topic);
      return partitions.map(({ partition, low, high }) => {
        return [`${topic}:${partition}`, { low: BigInt(low), high: BigInt(high) }] as const;
      });
    });
    return new Map((await Promise.all(asked)).flat());
  }
}
