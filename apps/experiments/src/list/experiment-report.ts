import type { Caught } from './judge.js';
import type { Experiment } from './experiment.js';
import type { Verdict } from './verdict.js';

/** How an experiment and its control ended. */
export interface ExperimentReport {
  readonly experiment: Experiment;
  readonly seed: number;
  readonly seconds: number;
  /** Absent when it could not be brought to its end. */
  readonly verdict?: Verdict;
  /** Absent when the control could not be brought to its end, or was not begun. */
  readonly caught?: Caught;
  /** Why it did not come to its end. */
  readonly failure?: string;
}
