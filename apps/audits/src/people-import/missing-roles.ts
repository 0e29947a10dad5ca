import { dayOf, newId, type GrantTerms } from '@accord/kernel';
import type { ScopeTransaction } from '@accord/persistence';
import { termsProblems } from '../person/domain/grant-rules.js';
import { Person } from '../person/domain/person.js';
import type { GrantingPlaces } from '../person/granting-places.js';
import type { PersonRepository } from '../person/persistence/person.repository.js';
import type { ListedPerson } from './people-file.js';

/** What one person of the file still lacks in a scope. */
export interface MissingRoles {
  readonly person: Person;
  readonly terms: readonly GrantTerms[];
}

/** What is to be done in a scope, or why it cannot be. */
export interface ScopePlan {
  readonly missing: readonly MissingRoles[];
  readonly problems: readonly string[];
}

/** Compares the file with what a scope has. A role once held is not missing, also when it has been ended since. */
export class MissingRolesFinder {
  constructor(
    private readonly people: PersonRepository,
    private readonly places: GrantingPlaces,
  ) {}

  async find(tx: ScopeTransaction, entries: readonly ListedPerson[], at: Date): Promise<ScopePlan> {
    const plans: ScopePlan[] = [];
    for (const entry of entries) plans.push(await this.findFor(tx, entry, at));
    return { missing: plans.flatMap((plan) => plan.missing), problems: plans.flatMap((plan) => plan.problems) };
  }

  private async findFor(tx: ScopeTransaction, entry: ListedPerson, at: Date): Promise<ScopePlan> {
    const { issuer, subject, name, email, line } = entry;
    const known = await this.people.lockByIdentity(tx, issuer, subject);
    const held = known ? await this.people.everyGrantOf(tx, known) : [];
    const today = dayOf(at);
    const wanted = termsIn(entry, tx.scope, today);
    const terms = wanted.filter((one) => !held.some((grant) => isSameRole(grant.terms, one)));
    if (terms.length === 0) return { missing: [], problems: [] };
    const place = this.places.of(tx.scope);
    const problems = terms.flatMap((one) =>
      termsProblems(one, place, today).map(
        ({ field, message }) => `line ${line}: ${one.role} in ${tx.scope}, ${field}: ${message}`,
      ),
    );
    const person = known ?? Person.join({ id: newId(), issuer, subject, name, email, joinedAt: at });
    return { missing: [{ person, terms }], problems };
  }
}

function termsIn({ grants }: ListedPerson, scope: string, today: string): GrantTerms[] {
  return grants
    .filter((grant) => grant.scope === scope)
    .map(({ role, agency: agencyId, team, validFrom = today, validTo }) => ({
      role,
      agencyId,
      team,
      validFrom,
      validTo,
    }));
}

function isSameRole(one: GrantTerms, other: GrantTerms): boolean {
  return one.role === other.role && one.agencyId === other.agencyId && one.team === other.team;
}
