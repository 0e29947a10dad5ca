import { DomainError } from '@accord/kernel';
import { RebuildRefusedError } from '@accord/messaging';
import { ConfigError } from '../config/config-error.js';
import { sayFailure } from './say-failure.js';
import { UsageError } from './usage-error.js';

describe(sayFailure.name, () => {
  it('gives the words of our own errors, and says whether the command was called wrongly', () => {
    expect(sayFailure(new UsageError(['--scope is missing'], 'it'))).toEqual({
      sentence: '--scope is missing\nUsage: it',
      exitCode: 2,
    });
    expect(sayFailure(new ConfigError(['PORT']))).toMatchObject({ exitCode: 2 });
    expect(sayFailure(new RebuildRefusedError(['Restate it first.']))).toEqual({
      sentence: 'Restate it first.',
      exitCode: 1,
    });
    const problem = { field: 'reason', message: 'Say why.' };
    expect(sayFailure(new DomainError('invalid', 'reason', 'Correct it.', [problem]))).toEqual({
      sentence: 'Correct it. Say why.',
      exitCode: 1,
    });
  });

  it('prints nothing but the kind of any other error: its words may hold what somebody wrote', () => {
    const driver = new TypeError('invalid input syntax for type uuid: "Wilhelmina Plantagenet"');
    expect(sayFailure(driver)).toEqual({ sentence: 'The command failed: TypeError', exitCode: 1 });
    expect(sayFailure('Wilhelmina Plantagenet').sentence).toBe('The command failed: unknown error');
  });
});
