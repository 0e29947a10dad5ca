import { DomainError } from '@accord/kernel';
import { CaseModeration } from './case-moderation.js';

const drawn = { drawnCaseId: 'a6b0d9a4-0c52-4a0e-b8a5-0f7c6c1f9a11', cycleId: 'cycle', pseudonym: 'STO-18Q3-07' };
const notOpen = CaseModeration.notOpen(drawn);
const refusal = (work: () => unknown) => {
  try {
    work();
    return undefined;
  } catch (error) {
    return error instanceof DomainError ? error.code : error;
  }
};

describe(CaseModeration.name, () => {
  it('goes from not open to closed and back, a version each time', () => {
    const steps = [
      notOpen.after('open', 'moderation'),
      notOpen.after('open', 'moderation').after('moderate', 'moderation'),
      notOpen.after('open', 'moderation').after('grade', 'moderation'),
      notOpen.after('open', 'moderation').after('grade', 'moderation').after('reopen', 'findings'),
    ];
    expect(steps.map(({ facts }) => [facts.state, facts.version])).toEqual([
      ['open', 1],
      ['open', 2],
      ['closed', 2],
      ['open', 3],
    ]);
  });

  it('refuses what the table does not have', () => {
    const open = notOpen.after('open', 'moderation');
    const withdrawn = open.after('withdraw', undefined);
    const refused = [
      () => notOpen.after('open', 'fieldwork'),
      () => notOpen.after('moderate', 'moderation'),
      () => open.after('open', 'moderation'),
      () => open.after('grade', 'reported'),
      () => open.after('grade', 'moderation').after('moderate', 'moderation'),
      () => withdrawn.after('reopen', 'moderation'),
    ];
    expect(new Set(refused.map(refusal))).toEqual(new Set(['moderation-not-possible']));
  });
});
