import { expectedSeed } from './expected-seed.js';

const digest = '0'.repeat(64);

describe(expectedSeed.name, () => {
  it('is the SHA-256 of digest and values in the order of the ids, in whichever order they came', () => {
    // printf '%064d:h:s' 0 | sha256sum
    const expected = '22b90ad3886773c5cb3c27d370bcb326ac2fcaa20ebfcfca02a8bfac60ea3980';
    const one = expectedSeed(
      digest,
      new Map([
        ['stockton', 's'],
        ['hartlepool', 'h'],
      ]),
    );
    const other = expectedSeed(
      digest,
      new Map([
        ['hartlepool', 'h'],
        ['stockton', 's'],
      ]),
    );
    expect([one, other]).toEqual([expected, expected]);
  });
});
