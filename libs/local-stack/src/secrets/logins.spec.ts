import { toScope } from '@accord/kernel';
import type { Partnership } from '@accord/partnership';
import { databaseLogin, databaseLogins, databaseOf, kafkaPrincipals } from './logins.js';

const partnership = {
  scopes: [
    { id: 'north-side', kind: 'authority' },
    { id: 'joint', kind: 'joint' },
  ],
} as Partnership;

describe('logins', () => {
  it('names databases and logins without hyphens', () => {
    expect(databaseOf(toScope('north-side'))).toBe('accord_north_side');
    expect(databaseLogin(toScope('north-side'), 'audits')).toBe('north_side_audits');
  });

  it('lists every login: a migrator for each scope, each service where it serves, and web', () => {
    expect(databaseLogins(partnership).sort()).toEqual([
      ...['joint_audits', 'joint_migrator', 'joint_notifications', 'joint_reports'],
      ...['north_side_audits', 'north_side_cases', 'north_side_migrator', 'north_side_notifications'],
      ...['web', 'web_migrator'],
    ]);
  });

  it('lists every principal by scope and service', () => {
    expect(kafkaPrincipals(partnership)).toEqual(
      expect.arrayContaining(['north-side.audits', 'joint.audits', 'north-side.cases', 'joint.reports']),
    );
    expect(kafkaPrincipals(partnership)).not.toContain('joint.cases');
  });
});
