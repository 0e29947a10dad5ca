import { keepAnAdministrator, standingAdministrations } from './last-administrator.js';
import { RoleGrant } from './role-grant.js';

const at = new Date('2026-11-24T12:00:00Z');

function grant(id: string, role: 'administrator' | 'auditor', validTo?: string): RoleGrant {
  const terms = { role, agencyId: 'police', validFrom: '2026-11-01', validTo };
  return new RoleGrant({ id, personId: 'person', terms, granted: { by: null, at, reason: 'Needed.' } });
}

describe(standingAdministrations.name, () => {
  it('picks the grants that the rule is about', () => {
    const ending = [grant('a', 'administrator'), grant('b', 'auditor'), grant('c', 'administrator', '2026-12-31')];
    expect(standingAdministrations(ending, at)).toEqual(['a']);
  });
});

describe(keepAnAdministrator.name, () => {
  it('refuses when none would remain', () => {
    expect(() => keepAnAdministrator(0)).toThrow(
      expect.objectContaining({ kind: 'conflict', code: 'last-administrator' }),
    );
    expect(() => keepAnAdministrator(1)).not.toThrow();
  });
});
