import { isInForce } from './grant-period.js';

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
