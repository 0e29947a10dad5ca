/** What can be taken away from a process, so that a control shows what it is for. */
export type Guard =
  /** Drops what was applied before: the consumer applies whatever comes. */
  | 'gate'
  /** Compares what it is handed with how far the partition is read: the consumer takes it as the next. */
  | 'fence'
  /** Effects share the gate's and the offset's transaction: they commit one before it. */
  | 'effects-in-transaction'
  /** Effects come no later than the offset: they are written a while after it. */
  | 'effects-before-offset'
  /** A relay's writes name its epoch: it moves the cursor although another one leads. */
  | 'epoch'
  /** The database's clock times the lease: the process' own does. */
  | 'database-clock'
  /** A process that is asked to end finishes what it has begun: it ends at once. */
  | 'graceful-stop'
  /** What was applied is forgotten: the consumer keeps every event in memory. */
  | 'forgetting';
