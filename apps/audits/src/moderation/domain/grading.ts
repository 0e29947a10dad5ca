/** The grade of a domain that does not apply to a case. It has no points and counts nowhere. */
export const NOT_APPLICABLE = 'NA';

/** A rule that caps the overall grade of a case: so many domains (of those listed, or of all) at `grade` or below. */
export interface CapRule {
  readonly code: string;
  readonly text: string;
  readonly domains?: readonly string[];
  readonly grade: string;
  readonly count: number;
  readonly capsAt: string;
}

/** What moderation goes by of a grading scale. */
export interface Grading {
  readonly id: string;
  /** The more points the better. */
  readonly grades: readonly { readonly code: string; readonly points: number }[];
  readonly cappingRules: readonly CapRule[];
}
