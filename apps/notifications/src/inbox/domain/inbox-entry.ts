import type { Day, Role } from '@accord/kernel';

/** What is told of a role that was given. Who gave it and why stays where grants are kept. */
export interface RoleGrantedDetails {
  readonly grantId: string;
  readonly role: Role;
  readonly agencyId: string;
  readonly team?: string;
  readonly validFrom: Day;
  readonly validTo?: Day;
}

/** A drawn case by its pseudonym, as far as somebody is told of it. */
export interface CaseDetails {
  readonly cycleId: string;
  readonly drawnCaseId: string;
  readonly pseudonym: string;
}

/** An agency's submission on a drawn case. */
export interface SubmissionDetails extends CaseDetails {
  readonly submissionId: string;
  readonly agencyId: string;
}

/** What an agency's lead is asked for: submissions of the agency, on one case. */
export interface RequestDetails extends CaseDetails {
  readonly agencyId: string;
  readonly dueOn?: Day;
}

/** That another authority shared something to learn from; what it says is on its page. */
export interface FindingDetails {
  readonly findingId: string;
  readonly cycleId: string;
  readonly authority: string;
}

/** The kinds of entry, and what each tells. */
export interface InboxDetails {
  'role-granted': RoleGrantedDetails;
  'submissions-requested': RequestDetails;
  'submission-assigned': SubmissionDetails;
  'submission-submitted': SubmissionDetails;
  'submission-returned': SubmissionDetails;
  'case-graded': CaseDetails;
  'finding-received': FindingDetails;
}

/** The name of a kind of entry. */
export type InboxKind = keyof InboxDetails;

/** Every kind, for descriptions. */
export const INBOX_KINDS = [
  'role-granted',
  'submissions-requested',
  'submission-assigned',
  'submission-submitted',
  'submission-returned',
  'case-graded',
  'finding-received',
] as const satisfies readonly InboxKind[];

/** Something that a person is told, once. It is the record; a mail only says that it is there. */
export interface InboxEntry<Kind extends InboxKind = InboxKind> {
  readonly id: string;
  /** The event that is its cause: one entry per event and person. */
  readonly eventId: string;
  readonly personId: string;
  readonly kind: Kind;
  readonly details: InboxDetails[Kind];
  /** When what it tells came about. */
  readonly at: Date;
}
