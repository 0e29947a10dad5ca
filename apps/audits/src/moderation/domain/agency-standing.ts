import type { Day } from '@accord/kernel';

/** What moderation has of an agency on a case: its judgements, that it does not know the case, or nothing (yet). */
export const AGENCY_STANDINGS = ['submitted', 'not-known', 'missing', 'awaited', 'withdrawn'] as const;

/** What moderation has of an agency on a case. */
export type AgencyStanding = (typeof AGENCY_STANDINGS)[number];

/** A submission, as far as its standing goes by it. */
export interface StandingSubmission {
  readonly state: string;
  readonly outcome?: string | null;
  readonly dueOn?: Day | null;
}

/** What moderation has of an agency. What is not there when the case is opened is missing for good, and shown as that. */
export function agencyStanding({ state, outcome }: StandingSubmission): AgencyStanding {
  if (state === 'withdrawn') return 'withdrawn';
  if (state === 'missing' || outcome === 'missing') return 'missing';
  if (state === 'not-known' || outcome === 'not-known') return 'not-known';
  return state === 'submitted' || state === 'locked' ? 'submitted' : 'awaited';
}

/** Whether a submission is past its last day and not handed in: a flag beside its standing. */
export function isOverdue(submission: StandingSubmission, today: Day): boolean {
  const { dueOn } = submission;
  return dueOn ? agencyStanding(submission) === 'awaited' && dueOn < today : false;
}
