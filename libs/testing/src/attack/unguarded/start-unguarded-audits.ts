import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toScope } from '@accord/kernel';
import { placeOf } from '@accord/persistence';
import { variableOf } from '@accord/service';
import { startService, type TestService } from '../../http/start-service.js';
import type { RunningStack } from '../../stack/running-stack.js';
import { StackDatabases } from '../stack-databases.js';
import type { RemovedGuards } from './removed-guards.js';
import { unguardedModule } from './unguarded-module.js';

/**
 * A service of Accord on the running stack's own databases, under the logins of `audits` and with everything that the
 * service library brings, but with guards removed. Without Kafka, and nothing in it writes but the trail of refusals.
 */
export function startUnguardedAudits(stack: RunningStack, removed: RemovedGuards): Promise<TestService> {
  const definition = {
    service: 'audits',
    module: unguardedModule(removed),
    database: { service: 'audits', entities: [], migrations: [] },
    people: 'own',
  } as const;
  const databases = new StackDatabases(stack);
  const perScope = stack.partnership.scopes.flatMap(({ id }) => {
    const { database, login } = placeOf('audits', toScope(id));
    return [
      [variableOf('DATABASE_URL', id), databases.url(database, login)],
      [variableOf('KAFKA_PASSWORD', id), 'not-used'],
    ];
  });
  const file = removed.issuerOfScope ? openPartnership(stack) : stack.description.partnershipFile;
  const environment = { PARTNERSHIP_FILE: file, DATABASE_POOL_SIZE: '2', ...(Object.fromEntries(perScope) as object) };
  return startService(definition, { environment });
}

/** The stack's partnership, but every organisation's people may act in every scope. */
function openPartnership(stack: RunningStack): string {
  const { partnership } = stack;
  const scopes = partnership.scopes.map(({ id }) => id);
  const open = { ...partnership, issuers: partnership.issuers.map((issuer) => ({ ...issuer, scopes })) };
  const file = join(mkdtempSync(join(tmpdir(), 'accord-unguarded-')), 'partnership.yaml');
  writeFileSync(file, JSON.stringify(open));
  return file;
}
