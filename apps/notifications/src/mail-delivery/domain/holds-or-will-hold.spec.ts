import { holdsOrWillHold } from './holds-or-will-hold.js';

describe('holdsOrWillHold', () => {
  const now = new Date('2026-11-24T12:00:00Z');

  it.each([
    ['holds until ended', { validFrom: '2026-01-01' }, true],
    ['holds on its last day', { validFrom: '2026-01-01', validTo: '2026-11-24' }, true],
    ['begins next year', { validFrom: '2027-01-01' }, true],
    ['was over yesterday', { validFrom: '2026-01-01', validTo: '2026-11-23' }, false],
    ['was ended just now', { validFrom: '2026-01-01', endedAt: now }, false],
    ['was ended before it began', { validFrom: '2027-01-01', endedAt: new Date('2026-11-20T09:00:00Z') }, false],
  ])('%s', (_, grant, expected) => {
    expect(holdsOrWillHold(grant, now)).toBe(expected);
  });
});
