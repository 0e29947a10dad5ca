import type { CommitSink, ScopeTransaction } from '@accord/persistence';

/**
 * A transaction whose outbox rows are written when asked for, and not in the same breath as COMMIT: what a stalled
 * connection does to a writer, so that positions are taken and stay invisible for a while.
 */
export function writingEarly(tx: ScopeTransaction): { readonly tx: ScopeTransaction; flush(): Promise<void> } {
  const gathered = new Map<CommitSink<unknown>, unknown[]>();
  const early: ScopeTransaction = {
    scope: tx.scope,
    get manager() {
      return tx.manager;
    },
    query: (sql, parameters) => tx.query(sql, parameters),
    atCommit: (sink, item) => {
      const known = sink as CommitSink<unknown>;
      gathered.set(known, [...(gathered.get(known) ?? []), item]);
    },
    afterCommit: (hook) => tx.afterCommit(hook),
  };
  const flush = async (): Promise<void> => {
    for (const [sink, items] of gathered) {
      for (const { sql, parameters } of sink.flush(items)) await tx.query(sql, parameters);
    }
  };
  return { tx: early, flush };
}
