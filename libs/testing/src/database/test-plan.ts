import { toScope } from '@accord/kernel';
import { SERVICE_NAMES } from '@accord/partnership';
import { placeOf, planDatabase, WEB_SCOPE, type DatabasePlan } from '@accord/persistence';

/** A scope's database with the schemas of every service, under another name so that each spec file has its own. */
export function testPlan(scopeId: string, database: string): DatabasePlan {
  const scope = toScope(scopeId);
  const owners = scope === WEB_SCOPE ? (['web'] as const) : SERVICE_NAMES;
  return {
    ...planDatabase(
      scope,
      owners.map((owner) => placeOf(owner, scope)),
    ),
    database,
  };
}
