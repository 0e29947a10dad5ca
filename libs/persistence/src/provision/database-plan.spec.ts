import { toScope } from '@accord/kernel';
import type { Partnership } from '@accord/partnership';
import { placeOf } from '../databases/database-place.js';
import { planDatabases } from './database-plan.js';

function partnership(...scopes: [string, string][]): Partnership {
  return { scopes: scopes.map(([id, kind]) => ({ id, kind })) } as unknown as Partnership;
}

describe('The plan of databases', () => {
  it('has one database per scope with the schemas of the services that work for it, and one of web', () => {
    const plans = planDatabases(partnership(['stockton', 'authority'], ['joint', 'joint']));
    expect(plans.map((plan) => [plan.database, plan.migrator, plan.places.map((place) => place.login)])).toEqual([
      ['accord_stockton', 'stockton_migrator', ['stockton_audits', 'stockton_cases', 'stockton_notifications']],
      ['accord_joint', 'joint_migrator', ['joint_audits', 'joint_notifications', 'joint_reports']],
      ['accord_web', 'web_migrator', ['web']],
    ]);
  });

  it('writes hyphens of a scope as underscores', () => {
    expect(placeOf('audits', toScope('tees-valley'))).toMatchObject({
      database: 'accord_tees_valley',
      login: 'tees_valley_audits',
    });
  });

  it('refuses a scope that would share the database of web', () => {
    expect(() => planDatabases(partnership(['web', 'authority']))).toThrow('cannot be named web');
  });
});
