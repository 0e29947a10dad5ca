import type { CommitSink, Statement } from './scope-transaction.js';

/** What was given to sinks during a transaction, to be written with COMMIT. */
export class CommitSinks {
  private readonly items = new Map<CommitSink<never>, unknown[]>();

  add<Item>(sink: CommitSink<Item>, item: Item): void {
    const gathered = this.items.get(sink);
    if (gathered) gathered.push(item);
    else this.items.set(sink, [item]);
  }

  /** The statements of all sinks, those with the lowest order first. */
  flush(): Statement[] {
    return [...this.items]
      .sort(([one], [other]) => one.order - other.order)
      .flatMap(([sink, items]) => sink.flush(items as never[]));
  }
}
