import type { ReplacementReason } from '@accord/contracts';

/** A drawn case with its fate, as `cases` keeps it. */
export interface DrawnCaseRow {
  readonly id: string;
  readonly cycleId: string;
  readonly frameCaseId: string;
  readonly registerCaseId: string;
  readonly pseudonym: string;
  readonly stratum: string;
  readonly category: string | null;
  readonly team: string;
  /** Its place in the order of its stratum, from 1. */
  readonly rank: number;
  /** The pseudonym of the case that took its place; null while it is drawn. */
  readonly replacedBy: string | null;
  readonly reason: ReplacementReason | null;
}
