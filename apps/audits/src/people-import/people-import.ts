import { newId, type Scope } from '@accord/kernel';
import type { ScopeTransaction, UnitOfWork } from '@accord/persistence';
import type { FirstAdministrators } from '../first-administrators/first-administrators.js';
import type { PeopleRegister } from '../person/people-register.js';
import type { MissingRoles, MissingRolesFinder } from './missing-roles.js';
import { PeopleImportError } from './people-import-error.js';
import type { ListedPerson } from './people-file.js';

const REASON = 'Imported from a list of people by operations.';

/** Makes the people of a file known, with their roles: checks all of it first, then writes one transaction per scope. */
export class PeopleImport {
  constructor(
    private readonly work: UnitOfWork,
    private readonly firstAdministrators: FirstAdministrators,
    private readonly finder: MissingRolesFinder,
    private readonly register: PeopleRegister,
  ) {}

  /** Answers how many roles are new in each scope. Run again, it finds nothing to do. */
  async run(scopes: readonly Scope[], people: readonly ListedPerson[], at: Date): Promise<Map<Scope, number>> {
    // Somebody must be there to give the roles.
    for (const scope of scopes) await this.firstAdministrators.establish(scope, at);
    const problems: string[] = [];
    for (const scope of scopes) problems.push(...(await this.check(scope, people, at)));
    if (problems.length > 0) throw new PeopleImportError(problems);
    const given = new Map<Scope, number>();
    for (const scope of scopes) given.set(scope, await this.write(scope, people, at));
    return given;
  }

  private check(scope: Scope, people: readonly ListedPerson[], at: Date): Promise<readonly string[]> {
    return this.work.run(scope, async (tx) => (await this.finder.find(tx, people, at)).problems);
  }

  private write(scope: Scope, people: readonly ListedPerson[], at: Date): Promise<number> {
    return this.work.run(scope, async (tx) => {
      const { missing, problems } = await this.finder.find(tx, people, at);
      if (problems.length > 0) throw new PeopleImportError(problems);
      missing.forEach((roles) => this.give(tx, roles, at));
      return missing.reduce((sum, { terms }) => sum + terms.length, 0);
    });
  }

  private give(tx: ScopeTransaction, { person, terms, giver }: MissingRoles, at: Date): void {
    const decision = { by: giver, at, reason: REASON };
    const given = terms.map((one) => person.grant(newId(), one, decision));
    const grants = given.map(({ grant }) => grant);
    const changed = given[0]?.person ?? person;
    const occasion = { action: 'import-person', at, origin: {} };
    this.register.grant(tx, changed, grants, occasion);
  }
}
