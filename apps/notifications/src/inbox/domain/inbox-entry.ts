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

/** The kinds of entry, and what each tells. */
export interface InboxDetails {
  'role-granted': RoleGrantedDetails;
}

/** The name of a kind of entry. */
export type InboxKind = keyof InboxDetails;

/** Something that a person is told, once. It is the record; a mail only says that it is there. */
export interface InboxEntry<Kind extends InboxKind = InboxKind> {
  readonly id: string;
  /** The event that is its cause: one entry per event. */
  readonly eventId: string;
  readonly personId: string;
  readonly kind: Kind;
  readonly details: InboxDetails[Kind];
  /** When what it tells came about. */
  readonly at: Date;
}
