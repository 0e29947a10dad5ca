import {
  DomainError,
  isGrantableIn,
  type Day,
  type FieldProblem,
  type ScopeKind,
  type GrantTerms,
} from '@accord/kernel';
import { isCalendarDay } from './calendar-day.js';
import { reasonProblems } from './reason.js';

/** What of a scope decides what can be granted in it. */
export interface GrantingPlace {
  readonly kind: ScopeKind;
  /** The agencies that serve the scope. */
  readonly agencyIds: ReadonlySet<string>;
}

/** One rule about the terms of a grant, whoever gives it to whom. */
interface GrantRule {
  /** The field that a page shows the message beside. */
  readonly field: keyof GrantTerms;
  /** What to do about it. */
  readonly message: string;
  readonly isBroken: (terms: GrantTerms, place: GrantingPlace, today: Day) => boolean;
}

const REAL_DAY = 'Give a day of the calendar between 2000-01-01 and 2099-12-31, as YYYY-MM-DD.';

/** Every rule about terms; all that are broken are named at once. */
export const GRANT_RULES: readonly GrantRule[] = [
  {
    field: 'role',
    message: 'Choose a role that can be held here: this one cannot.',
    isBroken: ({ role }, { kind }) => !isGrantableIn(role, kind),
  },
  {
    field: 'agencyId',
    message: 'Choose an agency that serves this authority or partnership.',
    isBroken: ({ agencyId }, { agencyIds }) => !agencyIds.has(agencyId),
  },
  { field: 'validFrom', message: REAL_DAY, isBroken: ({ validFrom }) => !isCalendarDay(validFrom) },
  { field: 'validTo', message: REAL_DAY, isBroken: ({ validTo }) => validTo !== undefined && !isCalendarDay(validTo) },
  {
    field: 'validTo',
    message: 'Give a last day that is not before the first day.',
    isBroken: ({ validFrom, validTo }) => validTo !== undefined && validTo < validFrom,
  },
  {
    field: 'validTo',
    message: 'Give a last day that is today or later.',
    isBroken: ({ validTo }, _place, today) => validTo !== undefined && validTo < today,
  },
];

/** Every rule that the terms break in that place on that day. */
export function termsProblems(terms: GrantTerms, place: GrantingPlace, today: Day): FieldProblem[] {
  const broken = GRANT_RULES.filter((rule) => rule.isBroken(terms, place, today));
  return broken.map(({ field, message }) => ({ field, message }));
}

/** Throws `grant-not-possible` naming every problem of the terms and the reason. */
export function refuseImpossibleGrant(terms: GrantTerms, reason: string, place: GrantingPlace, today: Day): void {
  const problems = [...termsProblems(terms, place, today), ...reasonProblems(reason)];
  if (problems.length === 0) return;
  throw new DomainError('invalid', 'grant-not-possible', 'Correct the marked fields and send it again.', problems);
}
