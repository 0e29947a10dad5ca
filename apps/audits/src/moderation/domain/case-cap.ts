import { NOT_APPLICABLE, type CapRule, type Grading } from './grading.js';

/** One moderated grade, as far as capping looks at it. */
export interface CappingGrade {
  readonly domain: string;
  readonly grade: string;
}

/** A rule that holds for a case, and the domains that make it hold. */
export interface HeldRule {
  readonly rule: CapRule;
  readonly domains: readonly string[];
}

/** The best overall grade that a case can have, and why. */
export interface CaseCap {
  readonly grade: string;
  /** The rule that caps: the strictest one, of equally strict ones the first of the scale. */
  readonly rule: CapRule;
  /** Every rule that holds, strictest first. */
  readonly held: readonly HeldRule[];
}

/**
 * The cap that the scale's rules put on a case, from the moderated grades of all agencies; none when no rule holds. A domain
 * counts once, however many agencies have it that low. *Not applicable* is no grade and counts nowhere.
 */
export function caseCap(scale: Grading, grades: readonly CappingGrade[]): CaseCap | undefined {
  const points = pointsOf(scale);
  const held = scale.cappingRules
    .map((rule) => ({ rule, domains: domainsThatCount(rule, grades, points) }))
    .filter(({ rule, domains }) => domains.length >= rule.count)
    .sort((one, other) => points(one.rule.capsAt) - points(other.rule.capsAt));
  const [strictest] = held;
  return strictest && { grade: strictest.rule.capsAt, rule: strictest.rule, held };
}

/** Whether a grade is better than the cap allows. */
export function isAbove(scale: Grading, grade: string, cap: CaseCap | undefined): boolean {
  if (!cap) return false;
  const points = pointsOf(scale);
  return points(grade) > points(cap.grade);
}

function domainsThatCount(
  { domains, grade: limit }: CapRule,
  grades: readonly CappingGrade[],
  points: (grade: string) => number,
): string[] {
  const low = grades.filter(
    ({ domain, grade }) =>
      grade !== NOT_APPLICABLE && (!domains || domains.includes(domain)) && points(grade) <= points(limit),
  );
  return [...new Set(low.map(({ domain }) => domain))].sort();
}

function pointsOf({ id, grades }: Grading): (grade: string) => number {
  const known = new Map(grades.map(({ code, points }) => [code, points]));
  return (grade) => {
    const points = known.get(grade);
    if (points === undefined) throw new Error(`The scale ${id} has no grade ${grade}`);
    return points;
  };
}
