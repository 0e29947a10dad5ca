/** What became of commands. */
export interface WriterTally {
  commits: number;
  events: number;
  rollbacks: number;
  /** How often the outcome of a COMMIT was not known. */
  unknown: number;
  /** Commands that were refused or could not be sent: known not to be done. */
  failures: number;
}

/** Of no command yet. */
export function emptyTally(): WriterTally {
  return { commits: 0, events: 0, rollbacks: 0, unknown: 0, failures: 0 };
}

/** Of several writers together. */
export function sumOf(tallies: readonly WriterTally[]): WriterTally {
  const sum = emptyTally();
  const keys = Object.keys(sum) as (keyof WriterTally)[];
  for (const tally of tallies) keys.forEach((key) => (sum[key] += tally[key]));
  return sum;
}
