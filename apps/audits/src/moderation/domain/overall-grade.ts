import { DomainError } from '@accord/kernel';
import { caseCap, isAbove, type CaseCap } from './case-cap.js';
import { NOT_APPLICABLE, type Grading } from './grading.js';
import { stillStanding } from './judgement-decision.js';
import type { StandingJudgement } from './standing-judgement.js';

/** The overall grade of a case, and the rule that capped it, if the grade is as good as the cap allows. */
export interface OverallGrade {
  readonly overall: string;
  readonly cap?: CaseCap;
  readonly cappedBy?: string;
}

/** The cap that the moderated grades of a case put on its overall grade. */
export function capOf(scale: Grading, standing: readonly StandingJudgement[]): CaseCap | undefined {
  const grades = standing.flatMap(({ domain, moderated }) =>
    moderated === undefined ? [] : [{ domain, grade: moderated }],
  );
  return caseCap(scale, grades);
}

/**
 * Gives a case its one multi-agency grade. Throws when no agency judged it, when a judgement still waits for its moderated
 * grade, or when the grade is better than the cap.
 */
export function decideOverall(
  overall: string,
  { scale, standing }: { scale: Grading; standing: readonly StandingJudgement[] },
): OverallGrade {
  refuseUnmoderated(standing);
  if (!scale.grades.some(({ code }) => code === overall)) {
    throw refusal('invalid', 'grade-unknown', 'Choose a grade of the scale.');
  }
  const cap = capOf(scale, standing);
  if (isAbove(scale, overall, cap)) {
    throw refusal(
      'invalid',
      'grade-above-cap',
      `A rule caps this case: ${cap?.rule.text}. Choose a grade that it allows.`,
    );
  }
  return { overall, ...(cap && { cap }), ...(cap?.grade === overall && { cappedBy: cap.rule.code }) };
}

function refuseUnmoderated(standing: readonly StandingJudgement[]): void {
  if (!standing.some(({ self, moderated }) => (moderated ?? self) !== NOT_APPLICABLE)) {
    const message = 'No agency graded this case, so there is nothing to grade. Replace the case, with a reason.';
    throw new DomainError('conflict', 'nothing-to-grade', message);
  }
  const waiting = stillStanding(standing);
  if (waiting.length === 0) return;
  const domains = [...new Set(waiting.map(({ domain }) => domain))].sort().join(', ');
  const message = `Not every judgement is moderated yet: ${domains}. Give a grade to each, or accept those that stand.`;
  throw new DomainError('conflict', 'judgements-not-moderated', message);
}

function refusal(kind: 'invalid', code: string, message: string): DomainError {
  return new DomainError(kind, code, message, [{ field: 'overall', message }]);
}
