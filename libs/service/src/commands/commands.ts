import type { ScopeTransaction, UnitOfWork } from '@accord/persistence';
import type { CommandAnswer, CommandContext } from './command-context.js';

/** Runs commands: one transaction each, at most once per idempotency key of a person. */
export class Commands {
  constructor(private readonly work: UnitOfWork) {}

  /** A replay answers what the first run answered, without running the work again. */
  run<Body extends object>(context: CommandContext, work: (tx: ScopeTransaction) => Promise<CommandAnswer<Body>>): Promise<Body> {
    throw new Error(`unimplemented ${String(this.work)} ${context.idempotencyKey} ${String(work)}`);
  }
}
