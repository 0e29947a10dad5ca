import { readCommandLine } from './command-line.js';

describe(readCommandLine.name, () => {
  it('reads which experiments, the seed and the size', () => {
    const expected = { only: ['E2', 'E14'], seed: 7, size: 'quick' };
    expect(readCommandLine(['e2', 'E14', '--seed=7', '--quick'])).toEqual(expected);
  });

  it('means all of them in full, with a seed of its own, when nothing is said', () => {
    const { only, seed, size } = readCommandLine([]);
    expect({ only, size }).toEqual({ only: [], size: 'full' });
    expect(Number.isInteger(seed)).toBe(true);
  });

  it('refuses what it does not understand', () => {
    expect(() => readCommandLine(['--sed=7'])).toThrow('Not understood: --sed=7');
  });
});
