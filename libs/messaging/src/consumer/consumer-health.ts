import type { Scope } from '@accord/kernel';
import type { ConsumerStatus } from './consumer-status.js';

const BROKER = 'broker';

/** Keeps what is known of a scope's consumer, across the kafkajs consumers that come and go under it. */
export class ConsumerHealth {
  private joined = false;
  private lastSuccessAt: Date | undefined;
  private lastCommitAt: Date | undefined;
  private heardAt = performance.now();
  /** Since when what fails: the broker, or a partition. */
  private readonly failures = new Map<string, Date>();

  constructor(private readonly scope: Scope) {}

  /** Milliseconds since the broker last answered or a slice was worked on. */
  get silence(): number {
    return performance.now() - this.heardAt;
  }

  /** The broker answered. */
  heard(): void {
    this.heardAt = performance.now();
    this.failures.delete(BROKER);
    if (this.failures.size === 0) this.lastSuccessAt = new Date();
  }

  joinedGroup(): void {
    this.joined = true;
    this.heard();
  }

  leftGroup(): void {
    this.joined = false;
  }

  /** A new kafkajs consumer starts: the silence of the last one is not its own. */
  restarted(): void {
    this.heardAt = performance.now();
  }

  lostBroker(): void {
    this.joined = false;
    this.failures.set(BROKER, this.failures.get(BROKER) ?? new Date());
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
    const { scope, joined, lastSuccessAt, lastCommitAt } = this;
    const [failingSince] = [...this.failures.values()].sort((one, other) => one.getTime() - other.getTime());
    return {
      scope,
      joined,
      ...(lastSuccessAt && { lastSuccessAt }),
      ...(lastCommitAt && { lastCommitAt }),
      ...(failingSince && { failingSince }),
    };
  }
}
