import type { Scope } from '@accord/kernel';
import { describeError } from '../describe-error.js';
import type { MessagingLog } from '../messaging-log.js';
import type { ConsumerStatus } from './consumer-status.js';
import type { TruncatedLog } from './truncated-log.js';

const BROKER = 'broker';

/**
 * Keeps what is known of a scope's consumer, across the kafkajs consumers that come and go under it, and logs when it
 * changes: a line for each attempt would bury everything else while a broker is away.
 */
export class ConsumerHealth {
  private joined = false;
  private lastSuccessAt: Date | undefined;
  private lastCommitAt: Date | undefined;
  private heardAt = performance.now();
  /** Since when what fails: the broker, or a partition. */
  private readonly failures = new Map<string, Date>();
  private truncatedLogs: readonly TruncatedLog[] = [];
  private readonly saidTruncated = new Set<string>();

  constructor(
    private readonly scope: Scope,
    private readonly log: MessagingLog,
  ) {}

  /** Milliseconds since the broker last answered or a slice was worked on. */
  get silence(): number {
    return performance.now() - this.heardAt;
  }

  /** The broker answered. */
  heard(): void {
    this.heardAt = performance.now();
    const lostAt = this.failures.get(BROKER);
    this.failures.delete(BROKER);
    if (lostAt) this.log.info({ scope: this.scope, ms: Date.now() - lostAt.getTime() }, 'consumer: reading again');
    if (this.failures.size === 0) this.lastSuccessAt = new Date();
  }

  /** A member with these partitions (`topic:partition`); how others fare is from now on another member's to say. */
  joinedGroup(partitions: readonly string[]): void {
    this.joined = true;
    for (const failing of this.failures.keys()) {
      if (failing !== BROKER && !partitions.includes(failing)) this.failures.delete(failing);
    }
  }

  leftGroup(): void {
    this.joined = false;
  }

  /** A new kafkajs consumer starts: the silence of the last one is not its own. */
  restarted(): void {
    this.heardAt = performance.now();
  }

  /** What was found when the stored offsets were held against the logs. Each gap is said once. */
  comparedLogs(truncated: readonly TruncatedLog[]): void {
    this.truncatedLogs = truncated;
    for (const log of truncated) {
      const name = JSON.stringify(log);
      if (this.saidTruncated.has(name)) continue;
      this.saidTruncated.add(name);
      this.log.error(
        { scope: this.scope, ...log },
        'consumer: the log does not reach to where it was read to, so that messages are lost to this service',
      );
    }
  }

  /** The broker cannot be reached, or a session ended by itself; the next one begins, and so on until one holds. */
  lostBroker(error: unknown): void {
    if (this.failures.has(BROKER)) return;
    this.failures.set(BROKER, new Date());
    this.log.warn({ scope: this.scope, ...describeError(error) }, 'consumer: cannot read, trying until it can');
  }

  committed(partition: string): void {
    this.failures.delete(partition);
    this.heard();
    this.lastCommitAt = new Date();
  }

  failed(partition: string): void {
    this.heardAt = performance.now();
    this.failures.set(partition, this.failures.get(partition) ?? new Date());
  }

  status(): ConsumerStatus {
    const { scope, lastSuccessAt, lastCommitAt, truncatedLogs: truncated } = this;
    const joined = this.joined && !this.failures.has(BROKER);
    const [failingSince] = [...this.failures.values()].sort((one, other) => one.getTime() - other.getTime());
    return {
      scope,
      joined,
      ...(lastSuccessAt && { lastSuccessAt }),
      ...(lastCommitAt && { lastCommitAt }),
      ...(failingSince && { failingSince }),
      ...(truncated.length > 0 && { truncated }),
    };
  }
}
