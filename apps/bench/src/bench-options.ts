import type { CleanUp } from './system/clean-up.js';

/** How thoroughly to measure. */
export interface BenchOptions {
  /** Rounds of each contender that count. */
  readonly rounds: number;
  readonly isQuick: boolean;
  /** Of a part that has several figures, those wanted; all when there are none. */
  readonly only: readonly string[];
  /** Takes what was started, so that it is stopped also when the measurement fails or is interrupted. */
  readonly cleanUp: CleanUp;
  /** Tells whoever waits what is being done. */
  log(sentence: string): void;
}
