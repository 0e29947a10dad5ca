/** The grade of a domain that does not apply to a case, in every scale. */
export const NOT_APPLICABLE = 'NA';

/** How far a question is met. */
export const ANSWERS = { met: 'Met', partly: 'Partly met', not: 'Not met', na: 'Not applicable' } as const;

/** An answer to a question. */
export type Answer = keyof typeof ANSWERS;

/** What was answered to one question of a domain. */
export interface JudgedAnswer {
  /** `D1.2`. */
  readonly question: string;
  readonly answer: Answer;
}

/** What is written about one domain of a case, grade aside: sealed whole, under the key of the case. */
export interface JudgementText {
  readonly answers: readonly JudgedAnswer[];
  readonly rationale: string;
  /** Where the evidence is to be found; never the evidence itself. */
  readonly evidence: string;
}

/** A domain of which nothing is written yet. */
export const NOTHING_WRITTEN: JudgementText = { answers: [], rationale: '', evidence: '' };
