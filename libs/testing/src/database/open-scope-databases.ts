import { toScope } from '@accord/kernel';
import { placeOf, ScopeDatabases, UnitOfWork, type ServiceDatabase } from '@accord/persistence';
import { provideTemplate } from './provide-template.js';
import { TestDatabase } from './test-database.js';
import { TestScopeDatabases } from './test-scope-databases.js';

/** How the pools of a test are made. */
export interface TestPoolOptions {
  readonly poolSize?: number;
  readonly acquireTimeout?: number;
}

/**
 * Real databases for one spec file: provisioned, migrated, and connected under the runtime logins of that service.
 * Open in `beforeAll`, `close` in `afterAll`.
 */
export async function openScopeDatabases(
  database: ServiceDatabase,
  scopes: readonly string[],
  options: TestPoolOptions = {},
): Promise<TestScopeDatabases> {
  const copies = new Map<string, TestDatabase>();
  for (const scope of scopes) {
    copies.set(scope, await TestDatabase.copy(await provideTemplate(database, scope), scope));
  }
  const settings = [...copies].map(([id, copy]) => {
    const scope = toScope(id);
    const url = copy.url(placeOf(database.service, scope).login);
    return [scope, { url, poolSize: options.poolSize ?? 4, acquireTimeout: options.acquireTimeout }] as const;
  });
  const databases = new ScopeDatabases(database, new Map(settings));
  await databases.connect();
  return new TestScopeDatabases(databases, new UnitOfWork(databases), copies);
}
