import { RoleGrant, type GrantFacts } from './role-grant.js';

const now = new Date('2026-11-24T12:00:00Z');
const decision = { by: 'an-administrator', at: now, reason: 'No longer needed.' };

function grant(changed: Partial<GrantFacts['terms']> = {}): RoleGrant {
  const terms = { role: 'administrator' as const, agencyId: 'police', validFrom: '2026-11-01', ...changed };
  return new RoleGrant({ id: 'grant', personId: 'person', terms, granted: { ...decision, reason: 'Needed.' } });
}

describe(RoleGrant.name, () => {
  it('is in force from its first day to its last', () => {
    expect(grant().isInForce(now)).toBe(true);
    expect(grant({ validTo: '2026-11-24' }).isInForce(now)).toBe(true);
    expect(grant({ validTo: '2026-11-23' }).isInForce(now)).toBe(false);
    expect(grant({ validFrom: '2026-11-25' }).isInForce(now)).toBe(false);
  });

  it('is over from the instant at which it was ended, with who and why, its terms unchanged', () => {
    const ended = grant({ team: 'Hub' }).end(decision);
    expect(ended.isInForce(now)).toBe(false);
    expect(ended.isInForce(new Date(now.getTime() - 1))).toBe(true);
    expect(ended.ended).toEqual(decision);
    expect(ended.terms).toEqual(grant({ team: 'Hub' }).terms);
  });

  it('can be ended before it begins', () => {
    expect(grant({ validFrom: '2027-01-01' }).end(decision).isOver(now)).toBe(true);
  });

  it.each([grant().end(decision), grant({ validTo: '2026-11-23' })])('cannot be ended when it is over (%#)', (over) => {
    expect(() => over.end(decision)).toThrow(expect.objectContaining({ kind: 'conflict', code: 'grant-over' }));
  });

  it('is standing administration only as administrator, in force and without an end date', () => {
    expect(grant().isStandingAdministration(now)).toBe(true);
    expect(grant({ role: 'director' }).isStandingAdministration(now)).toBe(false);
    expect(grant({ validTo: '2099-12-31' }).isStandingAdministration(now)).toBe(false);
    expect(grant({ validFrom: '2026-11-25' }).isStandingAdministration(now)).toBe(false);
    expect(grant().end(decision).isStandingAdministration(now)).toBe(false);
  });
});
