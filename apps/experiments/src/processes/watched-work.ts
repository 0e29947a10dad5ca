import type { Scope } from '@accord/kernel';
import { UnitOfWork, type ScopeDatabases, type ScopeTransaction, type UnitOfWorkOptions } from '@accord/persistence';

/** Units of work that say when one is about to be committed and when it is. */
export class WatchedWork extends UnitOfWork {
  constructor(
    databases: ScopeDatabases,
    private readonly at: (point: 'committing' | 'committed', tx: ScopeTransaction) => Promise<void>,
  ) {
    super(databases);
  }

  override async run<T>(
    scope: Scope,
    work: (tx: ScopeTransaction) => Promise<T>,
    options?: UnitOfWorkOptions,
  ): Promise<T> {
    let done: ScopeTransaction | undefined;
    const result = await super.run(
      scope,
      async (tx) => {
        const value = await work(tx);
        await this.at('committing', tx);
        done = tx;
        return value;
      },
      options,
    );
    if (done) await this.at('committed', done);
    return result;
  }
}
