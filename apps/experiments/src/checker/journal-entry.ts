/**
 * What a writer knows of one event that it said. `unknown`: sent to be committed, and not heard of since, so that it may
 * have happened or not. An event that was rolled back leaves no entry.
 */
export interface JournalEntry {
  readonly outcome: 'committed' | 'unknown';
  readonly scope: string;
  readonly topic: string;
  readonly aggregate: string;
  /** The writer's own count of what happened to the aggregate, from 1; the outbox must come to the same number. */
  readonly seq: number;
  /** What was meant, whatever became of it: the same when the writer tries again. */
  readonly id: string;
}
