import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@accord/kernel';
import { UnitOfWork } from '@accord/persistence';
import { AccessTrail, CLOCK, trailOf, type Caller } from '@accord/service';
import { RegisterLock } from '../persistence/register-lock.js';
import { RegisterStore } from '../persistence/register-store.js';

/** Makes the register what the staged rows of an import say, all of it in one transaction. */
@Injectable()
export class ApplyRegister {
  constructor(
    private readonly work: UnitOfWork,
    private readonly store: RegisterStore,
    private readonly trail: AccessTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute(caller: Caller, importId: string, rows: number): Promise<void> {
    const { changes, imports, staging } = this.store;
    await this.work.run(caller.scope, async (tx) => {
      const at = this.clock.now();
      await RegisterLock.lockForChange(tx);
      await imports.applied(tx, importId, await changes.apply(tx, importId, at, rows), at);
      await staging.clear(tx, importId);
      this.trail.record(tx, trailOf(caller, at, 'apply-register', 'register-import', importId));
    });
  }
}
