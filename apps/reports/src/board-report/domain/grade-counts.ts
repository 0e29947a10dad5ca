/** Which of the grades of a case are counted. */
export type GradeSource = 'self' | 'moderated' | 'overall' | 'published';

/** How often a grade was given: in one authority, or over all services, which belong to none. */
export interface GradeCount {
  readonly source: GradeSource;
  /** Absent for published grades of services. */
  readonly authority?: string;
  /** A domain of the tool; `OVERALL` for the grade of a case or service as a whole. */
  readonly domain: string;
  readonly grade: string;
  readonly count: number;
}

/** The code under which the grade of a whole case or service is counted. */
export const OVERALL = 'OVERALL';
