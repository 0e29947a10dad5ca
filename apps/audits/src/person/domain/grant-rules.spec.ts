import type { GrantTerms } from '@accord/kernel';
import { refuseImpossibleGrant, termsProblems, type GrantingPlace } from './grant-rules.js';

const TODAY = '2026-11-24';
const authority: GrantingPlace = { kind: 'authority', agencyIds: new Set(['police', 'council']) };
const joint: GrantingPlace = { kind: 'joint', agencyIds: new Set(['police']) };
const terms: GrantTerms = { role: 'auditor', agencyId: 'police', validFrom: TODAY };

function brokenFields(changed: Partial<GrantTerms>, place = authority): string[] {
  return termsProblems({ ...terms, ...changed }, place, TODAY).map(({ field }) => field);
}

describe(termsProblems.name, () => {
  it('finds nothing wrong with a role of the scope for an agency that serves it', () => {
    expect(brokenFields({})).toEqual([]);
    expect(brokenFields({ validTo: TODAY, team: 'Hub' })).toEqual([]);
  });

  it('refuses a role that cannot be held in that kind of scope', () => {
    expect(brokenFields({ role: 'board-member' })).toEqual(['role']);
    expect(brokenFields({ role: 'auditor' }, joint)).toEqual(['role']);
    expect(brokenFields({ role: 'board-member' }, joint)).toEqual([]);
  });

  it('refuses an agency that does not serve the scope', () => {
    expect(brokenFields({ agencyId: 'council' })).toEqual([]);
    expect(brokenFields({ role: 'director', agencyId: 'council' }, joint)).toEqual(['agencyId']);
  });

  it('refuses a last day before the first', () => {
    expect(brokenFields({ validFrom: '2026-12-02', validTo: '2026-12-01' })).toEqual(['validTo']);
    expect(brokenFields({ validFrom: '2026-12-01', validTo: '2026-12-01' })).toEqual([]);
  });

  it('refuses a last day that is over', () => {
    expect(brokenFields({ validFrom: '2026-01-01', validTo: '2026-11-23' })).toEqual(['validTo']);
    expect(brokenFields({ validFrom: '2026-01-01', validTo: TODAY })).toEqual([]);
  });

  it('refuses days that are not in the calendar', () => {
    expect(brokenFields({ validFrom: '2026-02-30' })).toEqual(['validFrom']);
    expect(brokenFields({ validTo: '2027-02-29' })).toEqual(['validTo']);
  });
});

describe(refuseImpossibleGrant.name, () => {
  it('names every problem at once, the reason among them', () => {
    const impossible = { ...terms, role: 'scrutineer', agencyId: 'nobody' } as const;
    expect(() => refuseImpossibleGrant(impossible, 'short', authority, TODAY)).toThrow(
      expect.objectContaining({
        kind: 'invalid',
        code: 'grant-not-possible',
        problems: [
          expect.objectContaining({ field: 'role' }),
          expect.objectContaining({ field: 'agencyId' }),
          expect.objectContaining({ field: 'reason' }),
        ],
      }),
    );
  });

  it('lets a possible one pass', () => {
    expect(() => refuseImpossibleGrant(terms, 'Joins the audit team.', authority, TODAY)).not.toThrow();
  });
});
