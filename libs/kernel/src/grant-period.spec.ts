import { isInForce, isOver } from './grant-period.js';

describe(isInForce.name, () => {
  const noon = new Date('2026-11-24T12:00:00Z');

  it('holds on its first and on its last day', () => {
    expect(isInForce({ validFrom: '2026-11-24' }, noon)).toBe(true);
    expect(isInForce({ validFrom: '2026-01-01', validTo: '2026-11-24' }, noon)).toBe(true);
  });

  it('does not hold before its first day or after its last', () => {
    expect(isInForce({ validFrom: '2026-11-25' }, noon)).toBe(false);
    expect(isInForce({ validFrom: '2026-01-01', validTo: '2026-11-23' }, noon)).toBe(false);
  });

  it('does not hold from the instant it was ended', () => {
    const period = { validFrom: '2026-01-01', endedAt: noon };
    expect(isInForce(period, new Date(noon.getTime() - 1))).toBe(true);
    expect(isInForce(period, noon)).toBe(false);
  });

  it('counts days by London time, so a summer evening belongs to the next day', () => {
    const lateEvening = new Date('2026-06-30T23:30:00Z');
    expect(isInForce({ validFrom: '2026-07-01' }, lateEvening)).toBe(true);
    expect(isInForce({ validFrom: '2026-06-01', validTo: '2026-06-30' }, lateEvening)).toBe(false);
  });
});

describe(isOver.name, () => {
  const now = new Date('2026-11-24T12:00:00Z');

  it.each([
    ['holds until ended', { validFrom: '2026-01-01' }, false],
    ['holds on its last day', { validFrom: '2026-01-01', validTo: '2026-11-24' }, false],
    ['begins next year', { validFrom: '2027-01-01' }, false],
    ['had its last day yesterday', { validFrom: '2026-01-01', validTo: '2026-11-23' }, true],
    ['was ended just now', { validFrom: '2026-01-01', endedAt: now }, true],
    ['was ended before it began', { validFrom: '2027-01-01', endedAt: new Date('2026-11-20T09:00:00Z') }, true],
    ['was ended by a clock that is ahead', { validFrom: '2026-01-01', endedAt: new Date(now.getTime() + 1) }, true],
  ])('%s', (_what, period, expected) => {
    expect(isOver(period, now)).toBe(expected);
  });
});
