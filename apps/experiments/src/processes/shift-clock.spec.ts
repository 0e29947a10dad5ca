import { shiftClock } from './shift-clock.js';

const HOUR = 3_600_000;

describe(shiftClock.name, () => {
  const real = globalThis.Date;

  afterEach(() => (globalThis.Date = real));

  it('moves what the clock says now, and nothing else', () => {
    shiftClock(HOUR);
    const behind = [Date.now(), new Date().getTime(), Date.parse(new Date().toISOString())].map(
      (now) => now - real.now(),
    );
    for (const milliseconds of behind) expect(Math.round(milliseconds / 60_000)).toBe(60);
    expect(new Date(0).toISOString()).toBe('1970-01-01T00:00:00.000Z');
    expect(Date.parse('1970-01-01T00:00:01Z')).toBe(1000);
    expect(new Date()).toBeInstanceOf(real);
  });

  it('leaves a right clock alone', () => {
    shiftClock(0);
    expect(globalThis.Date).toBe(real);
  });
});
