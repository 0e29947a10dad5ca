import type { ScopeTransaction } from '@accord/persistence';
import type { Caller, Identity } from '../caller/caller.js';

/** A person as the guard needs them: who, and the grants in force now. Empty grants mean no access. */
export type KnownPerson = Pick<Caller, 'personId' | 'name' | 'grants'>;

/** Finds the person behind an identity: `audits` asks its own tables, every other service its projection of them. */
export abstract class PeopleDirectory {
  /** The person bound to (issuer, subject) in that scope, or undefined. A person with parked events has no grants. */
  abstract find(identity: Identity, now: Date): Promise<KnownPerson | undefined>;

  /** What people of that transaction's scope are called, by person id; whoever is not known is not there. */
  abstract names(tx: ScopeTransaction, personIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
}
