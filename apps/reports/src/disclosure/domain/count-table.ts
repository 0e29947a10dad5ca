/** A grade of the scale, best first, and whether it counts as *Good or better*. */
export interface CountedGrade {
  readonly code: string;
  readonly label: string;
  readonly goodOrBetter: boolean;
}

/** How often each grade of the scale was given in one authority. */
export interface AuthorityCounts {
  readonly authority: string;
  readonly counts: readonly number[];
}

/** The counts of one cycle. */
export interface CycleCounts {
  readonly cycle: string;
  readonly rows: readonly AuthorityCounts[];
}

/** True counts of one measure (a domain by one source, or the overall grade). Nothing made from it but by `protect` is public. */
export interface CountTable {
  readonly measure: string;
  readonly subject: 'children' | 'services';
  readonly grades: readonly CountedGrade[];
  /** Oldest first; the last is the one reported on. Earlier ones are there to be rolled up with it. */
  readonly cycles: readonly CycleCounts[];
  /** Earlier cycles are added only where the last alone is too small, or always. */
  readonly rollUp: 'as-needed' | 'all';
}
