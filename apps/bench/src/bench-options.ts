/** How thoroughly to measure. */
export interface BenchOptions {
  /** Rounds of each contender that count. */
  readonly rounds: number;
  readonly isQuick: boolean;
  /** Tells whoever waits what is being done. */
  log(sentence: string): void;
}
