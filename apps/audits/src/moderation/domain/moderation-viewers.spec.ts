import { maySeeModeration } from './moderation-viewers.js';

const agencies = ['cleveland-police', 'stockton-council'];

describe(maySeeModeration.name, () => {
  it.each([
    ['moderator', 'nenc-icb', 'not-open', true],
    ['moderator', 'nenc-icb', 'open', true],
    ['safeguarding-lead', 'cleveland-police', 'not-open', false],
    ['safeguarding-lead', 'cleveland-police', 'open', true],
    ['safeguarding-lead', 'cleveland-police', 'closed', true],
    ['safeguarding-lead', 'nenc-icb', 'open', false],
    ['director', 'stockton-council', 'not-open', false],
    ['director', 'stockton-council', 'open', true],
    ['auditor', 'cleveland-police', 'open', false],
    ['auditor', 'cleveland-police', 'closed', false],
    ['partnership-manager', 'partnership-office', 'closed', false],
  ] as const)('%s of %s, %s: %s', (role, agencyId, state, expected) => {
    expect(maySeeModeration([{ role, agencyId }], { state, agencies })).toBe(expected);
  });
});
