import type { LoadPlan, LoadResult } from './load-plan.js';

/** Something that a load is sent to, round after round, beside others. */
export interface Contender {
  readonly name: string;
  readonly expectedStatus: number;
  /** The process that answers, and what it starts. */
  readonly serverPid: number;
  /** Prepares one round, before its time is taken. */
  plan(): Promise<LoadPlan>;
  /** Waits until the round's consequences are over, so that they do not burden the next contender. */
  settle(): Promise<void>;
}

/** One round of one contender. */
export interface Sample extends LoadResult {
  /** CPU time of the answering process, in µs per request. */
  readonly serverCpuUs: number;
  /** CPU time of PostgreSQL, in µs per request. */
  readonly databaseCpuUs: number;
}
