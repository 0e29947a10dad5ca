import type { Findings } from '../checker/findings.js';

/** What an experiment asks for besides effects that are right. */
export interface ExtraCriterion {
  /** What must hold, in a few words. */
  readonly wanted: string;
  /** What was seen. */
  readonly seen: string;
  readonly holds: boolean;
}

/** How a run of an experiment ended. */
export interface Verdict {
  /** What was done: kills, commits, events. */
  readonly done: Readonly<Record<string, number>>;
  readonly findings: Findings;
  readonly extra?: ExtraCriterion;
}
