import type { Day, Role } from '@accord/kernel';

/** Somebody named beside what they did. */
export interface NamedPerson {
  readonly id: string;
  readonly name: string;
}

/** Who decided, when and why; nobody here when operations did, by the partnership file or by a list of people. */
export interface Decision {
  readonly by: NamedPerson | null;
  readonly at: string;
  readonly reason: string;
}

/** A role grant as lists of people show it. */
export interface ListedGrant {
  readonly grantId: string;
  readonly role: Role;
  readonly agencyId: string;
  readonly team?: string;
  readonly validFrom: Day;
  readonly validTo?: Day;
}

/** A role grant with its whole story. */
export interface RecordedGrant extends ListedGrant {
  readonly state: 'in-force' | 'not-yet' | 'over';
  readonly granted: Decision;
  readonly ended?: Decision;
}

/** One line of the list of people. */
export interface ListedPerson extends NamedPerson {
  readonly email: string;
  readonly left: boolean;
  /** Those that are not over. */
  readonly grants: readonly ListedGrant[];
}

/** A person with every grant, newest first, and every time they left. */
export interface RecordedPerson extends NamedPerson {
  readonly version: number;
  readonly email: string;
  readonly joinedAt: string;
  readonly left: boolean;
  readonly grants: readonly RecordedGrant[];
  readonly leavings: readonly Decision[];
}
