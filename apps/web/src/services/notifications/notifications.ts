import type { Day, Role } from '@accord/kernel';

/** What became of the mail that told about an entry. */
export type MailState = 'pending' | 'sent' | 'undelivered' | 'none';

interface Told {
  readonly id: string;
  readonly at: string;
  readonly readAt: string | null;
  readonly mail: MailState;
}

interface AboutCase extends Told {
  readonly cycleId: string;
  readonly drawnCaseId: string;
  readonly pseudonym: string;
}

/** Something a person was told, and what each kind of it tells. */
export type InboxEntry =
  | (Told & {
      readonly kind: 'role-granted';
      readonly role: Role;
      readonly agencyId: string;
      readonly validFrom: Day;
      readonly validTo?: Day | null;
    })
  | (AboutCase & { readonly kind: 'submissions-requested'; readonly agencyId: string; readonly dueOn?: Day })
  | (AboutCase & {
      readonly kind: 'submission-assigned' | 'submission-submitted' | 'submission-returned';
      readonly submissionId: string;
      readonly agencyId: string;
    })
  | (AboutCase & { readonly kind: 'case-graded' })
  | (Told & {
      readonly kind: 'finding-received';
      readonly findingId: string;
      readonly cycleId: string;
      readonly authority: string;
    });

/** One mail and how its sending goes; never what was in it. */
export interface Delivery {
  readonly id: string;
  readonly personId: string;
  readonly name: string;
  readonly address: string;
  readonly kind: string;
  readonly state: 'pending' | 'sent' | 'undelivered';
  readonly attempts: number;
  readonly nextAttemptAt?: string | null;
  readonly lastReply?: string | number | null;
}
