import type { Day, Role } from '@accord/kernel';

/** What became of the mail that told about an entry. */
export type MailState = 'pending' | 'sent' | 'undelivered' | 'none';

/** Something a person was told. */
export interface InboxEntry {
  readonly id: string;
  readonly kind: 'role-granted';
  readonly at: string;
  readonly readAt: string | null;
  readonly mail: MailState;
  readonly role: Role;
  readonly agencyId: string;
  readonly validFrom: Day;
  readonly validTo?: Day | null;
}

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
