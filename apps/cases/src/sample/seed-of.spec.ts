import { seedOf } from './seed-of.js';

describe(seedOf.name, () => {
  it('is the SHA-256 of digest and values in the order of the authorities, whichever came first', () => {
    const values = [
      { authority: 'stockton', value: 's' },
      { authority: 'hartlepool', value: 'h' },
    ];
    // printf '%064d:h:s' 0 | sha256sum
    const expected = '22b90ad3886773c5cb3c27d370bcb326ac2fcaa20ebfcfca02a8bfac60ea3980';
    expect(seedOf('0'.repeat(64), values)).toBe(expected);
    expect(seedOf('0'.repeat(64), [...values].reverse())).toBe(expected);
  });

  it('is another one when a value changes', () => {
    const one = seedOf('0'.repeat(64), [{ authority: 'stockton', value: 's' }]);
    expect(seedOf('0'.repeat(64), [{ authority: 'stockton', value: 't' }])).not.toBe(one);
  });
});
