import { Inject, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import type { Clock, Scope } from '@accord/kernel';
import { ScopeDatabases, UnitOfWork } from '@accord/persistence';
import { CLOCK } from '@accord/service';
import { RegisterLock } from '../persistence/register-lock.js';
import { RegisterStore } from '../persistence/register-store.js';

/** Finds imports whose process has ended, and says of them what is true: they were interrupted, and nothing was imported. */
@Injectable()
export class InterruptedImports implements OnApplicationBootstrap {
  private readonly logger = new Logger(InterruptedImports.name);
  private readonly work: UnitOfWork;

  constructor(
    private readonly databases: ScopeDatabases,
    private readonly lock: RegisterLock,
    private readonly store: RegisterStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.work = new UnitOfWork(databases);
  }

  async onApplicationBootstrap(): Promise<void> {
    for (const scope of this.databases.scopes) {
      await this.settle(scope).catch((err: unknown) => {
        this.logger.warn({ err, scope }, 'interrupted imports could not be looked for');
      });
    }
  }

  /** Ends what nobody is at work on any more, and drops its rows. */
  async settle(scope: Scope): Promise<void> {
    const { imports, staging } = this.store;
    if (!(await imports.isAnyUnderWay(scope)) || (await this.lock.isHeld(scope))) return;
    await this.work.run(scope, async (tx) => {
      if (!(await this.lock.take(tx))) return;
      for (const id of await imports.interruptAll(tx, this.clock.now())) await staging.clear(tx, id);
    });
  }

  /** Ends one import of this process that cannot go on. */
  async interrupt(scope: Scope, importId: string): Promise<void> {
    const { imports, staging } = this.store;
    await this.work.run(scope, async (tx) => {
      await imports.interrupt(tx, importId, this.clock.now());
      await staging.clear(tx, importId);
    });
  }
}
