import type { Scope } from '@accord/kernel';
import type { GateBook, StoredNumber } from '@accord/messaging/machinery';
import type { CommitSink, ScopeTransaction, UnitOfWork } from '@accord/persistence';

/** What the consumer's own sink is given with a slice. */
interface Progress {
  readonly book?: Pick<GateBook, 'changes'>;
}

/**
 * Instead of PostgreSQL: remembers the last number of each aggregate, so that the gate judges as it always does, and asks and
 * writes nothing. With it a transport is measured like its peers, which keep nothing.
 */
export class RememberedWork implements Pick<UnitOfWork, 'run'> {
  private readonly last = new Map<string, number>();

  run<T>(scope: Scope, work: (tx: ScopeTransaction) => Promise<T>): Promise<T> {
    const tx = {
      scope,
      query: (_sql: string, parameters: readonly unknown[]) => Promise.resolve(this.answer(parameters)),
      atCommit: (_sink: CommitSink<never>, item: Progress) => this.keep(item),
      afterCommit: () => undefined,
    };
    return work(tx as unknown as ScopeTransaction);
  }

  /** Only the gate asks about a list; the partition counts as never read. */
  private answer([, , aggregateIds]: readonly unknown[]): (StoredNumber & { aggregateId: string })[] {
    if (!Array.isArray(aggregateIds)) return [];
    return (aggregateIds as string[]).map((aggregateId) => ({ aggregateId, last: this.last.get(aggregateId) ?? 0 }));
  }

  private keep({ book }: Progress): void {
    for (const { aggregateId, sequence } of book?.changes ?? []) this.last.set(aggregateId, sequence);
  }
}
