import { newId, type Scope } from '@accord/kernel';
import { CommitOutcomeUnknownError, type ScopeTransaction, type UnitOfWork } from '@accord/persistence';
import type { PeopleRegister } from '../person/people-register.js';
import type { MissingRoles, MissingRolesFinder } from './missing-roles.js';
import { PeopleImportError, type ImportProgress } from './people-import-error.js';
import type { ListedPerson } from './people-file.js';

const REASON = 'Imported from a list of people by operations.';

/** Makes the people of a file known, with their roles: checks all of it first, then writes one transaction per scope. */
export class PeopleImport {
  constructor(
    private readonly work: UnitOfWork,
    private readonly finder: MissingRolesFinder,
    private readonly register: PeopleRegister,
  ) {}

  /** Answers how many roles are new in each scope. Run again, it finds nothing to do. */
  async run(scopes: readonly Scope[], people: readonly ListedPerson[], at: Date): Promise<Map<Scope, number>> {
    const problems: string[] = [];
    for (const scope of scopes) problems.push(...(await this.check(scope, people, at)));
    if (problems.length > 0) throw new PeopleImportError(problems);
    const given = new Map<Scope, number>();
    for (const scope of scopes) {
      try {
        given.set(scope, await this.write(scope, people, at));
      } catch (error) {
        throw new PeopleImportError(problemsOf(error, scope), progressOf(error, scopes, given));
      }
    }
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

  /** Nobody here decided it, so nobody is named as who did. */
  private give(tx: ScopeTransaction, { person, terms }: MissingRoles, at: Date): void {
    const decision = { by: null, at, reason: REASON };
    const given = terms.map((one) => person.grant(newId(), one, decision));
    const grants = given.map(({ grant }) => grant);
    const changed = given[0]?.person ?? person;
    const occasion = { action: 'import-person', at, origin: {} };
    this.register.grant(tx, changed, grants, occasion);
  }
}

function problemsOf(error: unknown, scope: Scope): readonly string[] {
  if (error instanceof PeopleImportError) return error.problems;
  return [`${scope}: ${(error as Error).message}`];
}

function progressOf(error: unknown, scopes: readonly Scope[], done: ReadonlyMap<Scope, number>): ImportProgress {
  const [failed, ...later] = scopes.filter((scope) => !done.has(scope));
  const isUnsure = error instanceof CommitOutcomeUnknownError;
  const untouched = isUnsure || !failed ? later : [failed, ...later];
  return { done, unsure: isUnsure ? failed : undefined, untouched };
}
