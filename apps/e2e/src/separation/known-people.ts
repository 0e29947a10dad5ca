import { StackDatabases, type RunningStack } from '@accord/testing';
import type { DemoScope } from './cast.js';
import { NameSearch } from './name-search.js';

/** Everybody who is known anywhere in the stack: the demonstration's people and whoever any test has made. */
export class KnownPeople {
  private constructor(
    private readonly inScope: ReadonlyMap<DemoScope, ReadonlySet<string>>,
    private readonly elsewhere: ReadonlySet<string>,
  ) {}

  static async find(stack: RunningStack): Promise<KnownPeople> {
    const databases = new StackDatabases(stack);
    const inScope = new Map<DemoScope, Set<string>>();
    for (const { id } of stack.partnership.scopes) inScope.set(id as DemoScope, await textsIn(databases, id));
    const texts = stack.description.people.flatMap(({ name, email, subject }) => [name, email, subject]);
    return new KnownPeople(inScope, new Set(texts.map(lower)));
  }

  /** Finds anybody's name, address or sign-in name. */
  anybody(): NameSearch {
    return new NameSearch([...this.elsewhere, ...[...this.inScope.values()].flatMap((texts) => [...texts])]);
  }

  /** Finds those of whom a scope must know nothing. */
  strangersTo(scope: DemoScope): NameSearch {
    const known = this.inScope.get(scope) ?? new Set();
    const others = [...this.inScope].filter(([other]) => other !== scope).flatMap(([, texts]) => [...texts]);
    return new NameSearch(others.filter((text) => !known.has(text)));
  }

  /** Finds those whom a scope does know. */
  membersOf(scope: DemoScope): NameSearch {
    return new NameSearch(this.inScope.get(scope) ?? []);
  }
}

async function textsIn(databases: StackDatabases, scope: string): Promise<Set<string>> {
  const sql = `SELECT name, email, subject FROM audits.person UNION ALL SELECT name, email, NULL FROM audits.invitation`;
  const { rows } = await databases.withAdmin(`accord_${scope}`, (admin) =>
    admin.query<Record<string, string | null>>(sql),
  );
  return new Set(rows.flatMap((row) => Object.values(row)).flatMap((text) => (text ? [lower(text)] : [])));
}

function lower(text: string): string {
  return text.toLowerCase();
}
