import { Person } from './person.js';
import { RoleGrant } from './role-grant.js';

const at = new Date('2026-11-24T12:00:00Z');
const decision = { by: 'an-administrator', at, reason: 'Joins the audit team.' };
const terms = { role: 'auditor' as const, agencyId: 'police', validFrom: '2026-11-24' };

function person(leftAt: Date | null = null): Person {
  return Person.restore({ id: 'sam', leftAt, version: 3 });
}

describe(Person.name, () => {
  it('is given a role by somebody else', () => {
    const { grant } = person().grant('g', terms, decision);
    expect(grant).toMatchObject({ id: 'g', personId: 'sam', terms, granted: decision, ended: undefined });
  });

  it('gives no role to themselves', () => {
    expect(() => person().grant('g', terms, { ...decision, by: 'sam' })).toThrow(
      expect.objectContaining({ kind: 'forbidden', code: 'own-grant' }),
    );
  });

  it('ends every grant that is not over by leaving, and leaves the others as they were', () => {
    const lapsed = new RoleGrant({
      id: 'a',
      personId: 'sam',
      terms: { ...terms, validFrom: '2026-01-01', validTo: '2026-02-01' },
      granted: decision,
    });
    const open = new RoleGrant({ id: 'b', personId: 'sam', terms, granted: decision });
    const future = new RoleGrant({
      id: 'c',
      personId: 'sam',
      terms: { ...terms, validFrom: '2027-01-01' },
      granted: decision,
    });
    const { person: gone, ended } = person().leave([lapsed, open, future], decision);
    expect(gone.leftAt).toEqual(at);
    expect(ended.map(({ id, ended: end }) => [id, end])).toEqual([
      ['b', decision],
      ['c', decision],
    ]);
  });

  it('cannot leave twice', () => {
    expect(() => person(at).leave([], decision)).toThrow(
      expect.objectContaining({ kind: 'conflict', code: 'left-already' }),
    );
  });

  it('is back with a new role', () => {
    expect(person(at).grant('g', terms, decision).person.leftAt).toBeNull();
  });

  it('is new until saved, also with the role that they come with', () => {
    const who = { issuer: 'https://sign-in.example', subject: 's', name: 'Sam Hollis', email: 'sam@police.example' };
    const newcomer = { id: 'sam', ...who, joinedAt: at };
    expect(Person.join(newcomer).grant('g', terms, decision).person.newcomer).toEqual(newcomer);
    expect(person().newcomer).toBeUndefined();
  });

  it('keeps the version that was seen until it is saved', () => {
    expect(Person.asSeen('sam', 7).grant('g', terms, decision).person.version).toBe(7);
  });
});
