import { conflictOfInterest } from './conflict-of-interest.js';

const audited = {
  team: 'Safeguarding North',
  auditors: [
    { personId: 'police-auditor', agencyId: 'cleveland-police' },
    { personId: 'council-auditor', agencyId: 'stockton-council', team: 'Early Help Hub' },
  ],
};
const of = (personId: string, ...grants: { agencyId: string; team?: string }[]) =>
  conflictOfInterest({ personId, grants }, audited);

describe(conflictOfInterest.name, () => {
  it.each([
    ['another agency', [{ agencyId: 'nenc-icb' }], undefined],
    ['the council as a whole, whose auditor has a team', [{ agencyId: 'stockton-council' }], undefined],
    ['another team of an auditor’s agency', [{ agencyId: 'stockton-council', team: 'Quality' }], undefined],
    ['a team of the same name elsewhere', [{ agencyId: 'nenc-icb', team: 'Early Help Hub' }], undefined],
    ['the case’s team', [{ agencyId: 'stockton-council', team: 'Safeguarding North' }], 'own-team'],
    ['the case’s team, typed otherwise', [{ agencyId: 'stockton-council', team: ' safeguarding  NORTH' }], 'own-team'],
    ['an auditor’s team', [{ agencyId: 'stockton-council', team: 'early help hub' }], 'auditors-team'],
    ['the whole of an agency like its auditor', [{ agencyId: 'cleveland-police' }], 'auditors-team'],
    ['one role of several', [{ agencyId: 'nenc-icb' }, { agencyId: 'x', team: 'Safeguarding North' }], 'own-team'],
  ])('of %s', (_what, grants, expected) => {
    expect(of('somebody', ...grants)).toBe(expected);
  });

  it('is for every auditor of the case, whatever their roles', () => {
    expect(of('police-auditor', { agencyId: 'nenc-icb' })).toBe('own-submission');
    expect(of('council-auditor', { agencyId: 'nenc-icb' })).toBe('own-submission');
  });

  it('finds none in a case that nobody audited', () => {
    const nobody = { team: 'Safeguarding North', auditors: [] };
    expect(
      conflictOfInterest({ personId: 'somebody', grants: [{ agencyId: 'cleveland-police' }] }, nobody),
    ).toBeUndefined();
  });
});
