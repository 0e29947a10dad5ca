import type { Scope } from '@accord/kernel';
import { TestTopics } from '@accord/testing';

type Admin = ReturnType<TestTopics['kafka']['admin']>;

/** How far a topic reaches, by partition. */
export type TopicEnds = ReadonlyMap<number, number>;

/** One scope of an experiment in Kafka: its topics, and what can be asked of them. */
export class Place {
  private constructor(
    readonly topics: TestTopics,
    private readonly admin: Admin,
  ) {}

  static async open(partitions: number): Promise<Place> {
    const topics = await TestTopics.open(partitions);
    const admin = topics.kafka.admin();
    await admin.connect();
    return new Place(topics, admin);
  }

  get scope(): Scope {
    return this.topics.scope;
  }

  get topic(): string {
    return this.topics.people;
  }

  /** The offset after the newest message of each partition. */
  async ends(): Promise<TopicEnds> {
    const offsets = await this.admin.fetchTopicOffsets(this.topic);
    return new Map(offsets.map(({ partition, high }) => [partition, Number(high)]));
  }

  /** How many messages the topic holds. */
  async size(): Promise<number> {
    return [...(await this.ends()).values()].reduce((sum, end) => sum + end, 0);
  }

  async close(): Promise<void> {
    await this.admin.disconnect();
    await this.topics.close();
  }
}
