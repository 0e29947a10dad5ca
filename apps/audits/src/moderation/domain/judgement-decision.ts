import { DomainError, type FieldProblem } from '@accord/kernel';
import { NOT_APPLICABLE, type Grading } from './grading.js';
import type { StandingJudgement } from './standing-judgement.js';

/** The grade that a moderator wants to give to an agency's judgement on a domain. */
export interface WantedGrade {
  readonly agencyId: string;
  readonly grade: string;
  readonly reason?: string;
}

/** A grade that moderation gives: what the agency gave itself stays beside it. */
export interface DecidedGrade {
  readonly agencyId: string;
  readonly domain: string;
  readonly self: string;
  readonly grade: string;
  readonly reason?: string;
}

/** What a decision goes by: the scale, the grades that stand, and what makes a reason one. */
export interface JudgementBasis {
  readonly scale: Grading;
  readonly standing: readonly StandingJudgement[];
  readonly reasonProblems: (reason: string) => FieldProblem[];
}

/**
 * What of the wanted grades of one domain is new. A grade that stands already and is given again without a word changes
 * nothing. Throws `judgement-not-possible` with everything that is wrong: a grade that differs from the agency's own, or
 * from the one that it follows, needs a reason.
 */
export function decideGrades(domain: string, wanted: readonly WantedGrade[], basis: JudgementBasis): DecidedGrade[] {
  const inDomain = new Map(
    basis.standing.filter((one) => one.domain === domain).map((one) => [one.agencyId, one] as const),
  );
  const problems = [
    ...wanted.flatMap((one, index) => problemsOf(one, inDomain.get(one.agencyId), basis).map(at(index))),
    ...repeated(wanted),
  ];
  if (problems.length > 0) {
    const message = 'Correct what is listed, then send it again. Nothing was kept.';
    throw new DomainError('invalid', 'judgement-not-possible', message, problems);
  }
  return wanted.flatMap((one) => {
    const judgement = inDomain.get(one.agencyId);
    const reason = one.reason?.trim() || undefined;
    if (!judgement || (judgement.moderated === one.grade && !reason)) return [];
    return [{ agencyId: one.agencyId, domain, self: judgement.self, grade: one.grade, ...(reason && { reason }) }];
  });
}

/** The self grades that stand: no moderated one was given beside them yet. */
export function stillStanding(standing: readonly StandingJudgement[], domain?: string): StandingJudgement[] {
  return standing.filter((one) => one.moderated === undefined && (domain === undefined || one.domain === domain));
}

function problemsOf(
  { grade, reason }: WantedGrade,
  standing: StandingJudgement | undefined,
  { scale, reasonProblems }: JudgementBasis,
): FieldProblem[] {
  const isGrade = grade === NOT_APPLICABLE || scale.grades.some(({ code }) => code === grade);
  if (!standing) return [{ field: 'agencyId', message: 'This agency gave itself no grade in this domain.' }];
  if (!isGrade) return [{ field: 'grade', message: 'Choose a grade of the scale.' }];
  if (standing.moderated === grade && !reason?.trim()) return [];
  const follows = standing.moderated !== undefined && standing.moderated !== grade;
  if (grade === standing.self && !follows && !reason?.trim()) return [];
  return reasonProblems(reason ?? '');
}

/** An agency can have one grade in a domain, so the second of a list is one too many. */
function repeated(wanted: readonly WantedGrade[]): FieldProblem[] {
  return wanted.flatMap(({ agencyId }, index) =>
    wanted.findIndex((one) => one.agencyId === agencyId) === index
      ? []
      : [at(index)({ field: 'agencyId', message: 'Give one grade for each agency.' })],
  );
}

function at(index: number): (problem: FieldProblem) => FieldProblem {
  return ({ field, message }) => ({ field: `judgements.${index}.${field}`, message });
}
