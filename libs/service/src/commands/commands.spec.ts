import { DomainError } from '@accord/kernel';
import {
  CommitOutcomeUnknownError,
  DatabaseUnavailableError,
  UniqueViolation,
  type UnitOfWork,
} from '@accord/persistence';
import type { CommandContext } from './command-context.js';
import { Commands } from './commands.js';

const CONTEXT = { caller: { scope: 'stockton', personId: 'amara' }, requestDigest: 'digest' } as CommandContext;
const STORED = { request_digest: 'digest', answer: { done: 'before' } };
const STALE = new DomainError('stale', 'stale-note', 'Somebody changed it meanwhile.');
const LOST = new DatabaseUnavailableError();

/** What becomes of a command whose work fails, as the look at its key answers. */
function run(failure: Error, look: () => Promise<object[]>): Promise<object> {
  const work = { run: () => Promise.reject(failure), read: look } as unknown as UnitOfWork;
  return new Commands(work).run(CONTEXT, () => Promise.resolve({ body: {} }));
}

describe(Commands.name, () => {
  it('answers what was answered before, whatever stands against doing it again', async () => {
    expect(await run(STALE, () => Promise.resolve([STORED]))).toEqual(STORED.answer);
    await expect(run(STALE, () => Promise.resolve([]))).rejects.toBe(STALE);
  });

  it.each([STALE, new UniqueViolation('idempotency_key_pkey')])(
    'does not refuse what may have been done before: %s, and nobody can look',
    async (refusal) => {
      await expect(run(refusal, () => Promise.reject(LOST))).rejects.toBe(LOST);
    },
  );

  it.each([new CommitOutcomeUnknownError(), new TypeError('a mistake')])(
    'says what came when that is true all the same: %s',
    async (failure) => {
      await expect(run(failure, () => Promise.reject(LOST))).rejects.toBe(failure);
    },
  );
});
