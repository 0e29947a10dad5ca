import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { ScopeDatabases, UnitOfWork } from '@accord/persistence';

const INTERVAL_MS = 3_600_000;
const DELETE = `DELETE FROM idempotency_key WHERE ctid = ANY (ARRAY(
  SELECT ctid FROM idempotency_key WHERE at < now() - interval '7 days' ORDER BY at LIMIT 10000 FOR UPDATE SKIP LOCKED))`;

/** Forgets idempotency keys after a week. Deleting twice is harmless, so processes need not agree who does it. */
@Injectable()
export class IdempotencyJanitor implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(IdempotencyJanitor.name);
  private timer?: NodeJS.Timeout;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly databases: ScopeDatabases,
    private readonly work: UnitOfWork,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      this.running = this.clean();
    }, INTERVAL_MS).unref();
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  async clean(): Promise<void> {
    for (const scope of this.databases.scopes) {
      try {
        await this.work.run(scope, (tx) => tx.query(DELETE));
      } catch (err) {
        this.logger.warn({ err, scope }, 'old idempotency keys could not be deleted');
      }
    }
  }
}
