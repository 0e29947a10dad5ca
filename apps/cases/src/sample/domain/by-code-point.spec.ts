import { byCodePoint } from './by-code-point.js';

describe(byCodePoint.name, () => {
  it('is the order of code points, not of UTF-16 units', () => {
    const texts = ['\u{1f600}', '\u{ffff}', 'b', 'B', 'a1', 'a', 'é'];
    expect(texts.sort(byCodePoint)).toEqual(['B', 'a', 'a1', 'b', 'é', '\u{ffff}', '\u{1f600}']);
    expect(['\u{ffff}', '\u{1f600}'].sort()).toEqual(['\u{1f600}', '\u{ffff}']);
  });
});
