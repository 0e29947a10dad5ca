import { isConcerned, type Asker, type Concerned } from './is-concerned.js';

const concerned: Concerned = {
  agencies: ['police', 'health'],
  auditors: [{ auditorId: 'amara', agencyId: 'police' }],
  moderatorId: 'moses',
};
const asker = (personId: string, role: Asker['grants'][number]['role'], agencyId = 'police'): Asker => ({
  personId,
  grants: [{ role, agencyId }],
});

describe(isConcerned.name, () => {
  it.each<[string, Asker, boolean]>([
    ['its auditor', asker('amara', 'auditor'), true],
    ['another auditor of that agency', asker('ben', 'auditor'), false],
    ['its auditor, who is one of another agency only by now', asker('amara', 'auditor', 'health'), false],
    ['its auditor in another role', asker('amara', 'director'), false],
    ['the lead of an agency that was asked', asker('lena', 'safeguarding-lead', 'health'), true],
    ['the lead of another agency', asker('lena', 'safeguarding-lead', 'schools'), false],
    ['the moderator who opened it', asker('moses', 'moderator', 'council'), true],
    ['another moderator', asker('mira', 'moderator'), false],
    ['the one who opened it, no moderator any more', asker('moses', 'auditor'), false],
    ['somebody without any grant', { personId: 'amara', grants: [] }, false],
  ])('%s', (_, person, expected) => {
    expect(isConcerned(person, concerned)).toBe(expected);
  });

  it('concerns no moderator before one opened it', () => {
    expect(isConcerned(asker('moses', 'moderator'), { ...concerned, moderatorId: null })).toBe(false);
  });
});
