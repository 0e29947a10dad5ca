import { reasonProblems, refuseMissingReason } from './reason.js';

describe(reasonProblems.name, () => {
  it.each(['Ten chars.', 'x'.repeat(500), '  Ten chars.  '])('takes a reason of 10 to 500 characters', (reason) => {
    expect(reasonProblems(reason)).toEqual([]);
  });

  it.each(['too short', ' '.repeat(20), `${' '.repeat(9)}x`, 'x'.repeat(501)])('refuses any other (%#)', (reason) => {
    expect(reasonProblems(reason)).toEqual([{ field: 'reason', message: 'Say why in 10 to 500 characters.' }]);
  });
});

describe(refuseMissingReason.name, () => {
  it('throws reason-missing', () => {
    expect(() => refuseMissingReason('no')).toThrow(
      expect.objectContaining({ kind: 'invalid', code: 'reason-missing' }),
    );
    expect(() => refuseMissingReason('A good reason.')).not.toThrow();
  });
});
