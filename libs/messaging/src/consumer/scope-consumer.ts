import type { Kafka } from 'kafkajs';
import { Backoff } from '../kafka-client/backoff.js';
import type { MessagingLog } from '../messaging-log.js';
import { WakeableSleep } from '../relay/wakeable-sleep.js';
import { ConsumerHealth } from './consumer-health.js';
import { ConsumerSession } from './consumer-session.js';
import type { ConsumerStatus } from './consumer-status.js';
import type { Reading } from './reading.js';

/** Reads one scope's topics for as long as the process lives: whatever ends a session, another one begins. */
export class ScopeConsumer {
  private readonly health: ConsumerHealth;
  private readonly backoff: Backoff;
  private readonly pause = new WakeableSleep();
  private session: ConsumerSession | undefined;
  private running: Promise<void> | undefined;
  private isStopping = false;

  constructor(
    private readonly kafka: Kafka,
    private readonly reading: Reading,
    log: MessagingLog,
  ) {
    this.health = new ConsumerHealth(reading.subscription.scope, log);
    this.backoff = new Backoff(reading.tuning.longestPause);
  }

  start(): void {
    this.running ??= this.supervise();
  }

  /** Finishes the slice in work and leaves the group. */
  async stop(): Promise<void> {
    this.isStopping = true;
    this.session?.stop();
    this.pause.wake();
    await this.running;
  }

  status(): ConsumerStatus {
    return this.health.status();
  }

  private async supervise(): Promise<void> {
    while (!this.isStopping) {
      const begun = performance.now();
      try {
        this.session = new ConsumerSession(this.kafka, this.reading, this.health);
        await this.session.run();
      } catch (error) {
        this.health.lostBroker(error);
        // A session that held for a while had nothing to do with the failures before it.
        if (performance.now() - begun > this.reading.tuning.longestPause * 2) this.backoff.reset();
        if (!this.isStopping) await this.pause.sleep(this.backoff.next());
      }
    }
  }
}
