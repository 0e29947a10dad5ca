import type { Role } from '@accord/kernel';
import type { SubmissionFacts } from './submission.js';

/** Whoever asks, and what they hold. */
export interface AskingPerson {
  readonly personId: string;
  readonly grants: readonly { readonly role: Role; readonly agencyId: string }[];
}

/** What somebody has to do with a submission: they write it, lead its agency's work, or read it from moderation on. */
export type SubmissionPart = 'auditor' | 'lead' | 'reader';

/** What a caller has to do with a submission; nothing at all means that for them it is not there. */
export function partsIn(submission: SubmissionFacts, { personId, grants }: AskingPerson): ReadonlySet<SubmissionPart> {
  const holds = (role: Role) => grants.some((grant) => grant.role === role);
  const holdsFor = (role: Role) =>
    grants.some((grant) => grant.role === role && grant.agencyId === submission.agencyId);
  const parts = new Set<SubmissionPart>();
  if (submission.auditorId === personId && holdsFor('auditor')) parts.add('auditor');
  if (holdsFor('safeguarding-lead')) parts.add('lead');
  if (submission.lockedAt !== null && (holds('moderator') || holds('director'))) parts.add('reader');
  return parts;
}

/** The agencies for which somebody holds a role. */
export function agenciesWith(role: Role, { grants }: AskingPerson): string[] {
  return grants.filter((grant) => grant.role === role).map(({ agencyId }) => agencyId);
}
