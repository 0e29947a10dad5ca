import { agencyStanding, isOverdue } from './agency-standing.js';

describe(agencyStanding.name, () => {
  it.each([
    [{ state: 'requested' }, 'awaited'],
    [{ state: 'in-progress' }, 'awaited'],
    [{ state: 'returned' }, 'awaited'],
    [{ state: 'submitted' }, 'submitted'],
    [{ state: 'not-known' }, 'not-known'],
    [{ state: 'locked', outcome: 'judged' }, 'submitted'],
    [{ state: 'locked', outcome: 'not-known' }, 'not-known'],
    [{ state: 'missing', outcome: 'missing' }, 'missing'],
    [{ state: 'withdrawn', outcome: 'judged' }, 'withdrawn'],
  ] as const)('%j: %s', (submission, expected) => {
    expect(agencyStanding(submission)).toBe(expected);
  });
});

describe(isOverdue.name, () => {
  it('is past its last day and not handed in', () => {
    const dueOn = '2026-11-20';
    expect(isOverdue({ state: 'requested', dueOn }, '2026-11-20')).toBe(false);
    expect(isOverdue({ state: 'requested', dueOn }, '2026-11-21')).toBe(true);
    expect(isOverdue({ state: 'returned', dueOn }, '2026-11-21')).toBe(true);
    expect(isOverdue({ state: 'submitted', dueOn }, '2026-11-21')).toBe(false);
    expect(isOverdue({ state: 'requested' }, '2026-11-21')).toBe(false);
  });
});
