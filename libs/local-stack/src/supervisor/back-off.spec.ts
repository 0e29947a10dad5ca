import { BackOff } from './back-off.js';

describe('BackOff', () => {
  it('waits longer after each early death, but never longer than five seconds', () => {
    const sut = new BackOff();
    expect(Array.from({ length: 7 }, () => sut.next(10))).toEqual([200, 400, 800, 1600, 3200, 5000, 5000]);
  });

  it('begins anew after a good run', () => {
    const sut = new BackOff();
    sut.next(10);
    sut.next(10);
    expect(sut.next(60_000)).toBe(200);
  });
});
