import { readArguments } from './read-arguments.js';
import { UsageError } from './usage-error.js';

const shape = { usage: 'node it.js --scope SCOPE', valued: ['scope'], flags: ['check'] } as const;
const WHO = ['--operator', 'Priya Nair', '--reason', 'Looking after a release'];

function refusal(...given: string[]): string {
  try {
    readArguments(shape, given);
    return '';
  } catch (error) {
    expect(error).toBeInstanceOf(UsageError);
    return (error as Error).message;
  }
}

describe(readArguments.name, () => {
  it('reads values and flags', () => {
    expect(readArguments(shape, ['--scope', ' stockton ', ...WHO])).toEqual({
      ...{ scope: 'stockton', check: false },
      ...{ operator: 'Priya Nair', reason: 'Looking after a release' },
    });
    expect(readArguments(shape, ['--check', '--scope=joint', ...WHO])).toMatchObject({ scope: 'joint', check: true });
  });

  it('names everything that is missing, and how it is called', () => {
    expect(refusal('--scope', ' ')).toBe(
      '--scope is missing\n--operator is missing\n--reason is missing\nUsage: node it.js --scope SCOPE',
    );
  });

  it.each([
    ['an option that there is not', ['--scop', 'x', ...WHO], 'There is no such option'],
    ['a word that belongs to nothing', ['stockton', ...WHO], 'There are more arguments than the command takes'],
    ['a reason that says nothing', ['--scope', 'x', '--operator', 'P', '--reason', 'because'], '--reason: 10 to 500'],
    ['an operator who is a novel', ['--scope', 'x', ...WHO, '--operator', 'P'.repeat(101)], '--operator: at most 100'],
  ])('refuses %s', (_, given, said) => {
    expect(refusal(...given)).toContain(said);
    expect(refusal(...given)).not.toContain(given.find((word) => !word.startsWith('--')));
  });
});
