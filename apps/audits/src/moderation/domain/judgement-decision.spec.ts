import type { DomainError } from '@accord/kernel';
import { decideGrades, stillStanding, type WantedGrade } from './judgement-decision.js';
import { standingJudgements, type StandingJudgement } from './standing-judgement.js';
import { FOUR_GRADES } from './testing/four-grades.js';

const WHY = 'The chronology was not used.';
const standing: StandingJudgement[] = [
  { agencyId: 'police', domain: 'D1', self: 'G' },
  { agencyId: 'council', domain: 'D1', self: 'RI', moderated: 'I' },
  { agencyId: 'health', domain: 'D1', self: 'NA' },
  { agencyId: 'police', domain: 'D2', self: 'O' },
];
const reasonProblems = (reason: string) =>
  reason.trim().length < 10 ? [{ field: 'reason', message: 'Say why.' }] : [];
const decide = (...wanted: WantedGrade[]) =>
  decideGrades('D1', wanted, { scale: FOUR_GRADES, standing, reasonProblems });
const refused = (...wanted: WantedGrade[]) => {
  try {
    decide(...wanted);
    return [];
  } catch (error) {
    return (error as DomainError).problems.map(({ field }) => field);
  }
};

describe(decideGrades.name, () => {
  it('gives the agency’s own grade without, and another one with a reason', () => {
    expect(decide({ agencyId: 'police', grade: 'G' })).toEqual([
      { agencyId: 'police', domain: 'D1', self: 'G', grade: 'G' },
    ]);
    expect(decide({ agencyId: 'police', grade: 'RI', reason: ` ${WHY} ` })).toEqual([
      { agencyId: 'police', domain: 'D1', self: 'G', grade: 'RI', reason: WHY },
    ]);
    expect(decide({ agencyId: 'health', grade: 'NA' }, { agencyId: 'police', grade: 'G', reason: WHY })).toHaveLength(
      2,
    );
  });

  it.each([
    ['no reason', { agencyId: 'police', grade: 'RI' }, 'reason'],
    ['a reason of blanks', { agencyId: 'police', grade: 'RI', reason: ' '.repeat(30) }, 'reason'],
    ['a reason too short', { agencyId: 'police', grade: 'RI', reason: 'too short' }, 'reason'],
    ['a reason too short that none was needed for', { agencyId: 'police', grade: 'G', reason: 'short' }, 'reason'],
    ['not applicable without a reason', { agencyId: 'police', grade: 'NA' }, 'reason'],
    ['a grade where the agency said not applicable, no reason', { agencyId: 'health', grade: 'G' }, 'reason'],
    ['back to the agency’s own from another, no reason', { agencyId: 'council', grade: 'RI' }, 'reason'],
    ['a grade that the scale does not have', { agencyId: 'police', grade: 'A', reason: WHY }, 'grade'],
    ['an agency that gave no grade', { agencyId: 'school', grade: 'G' }, 'agencyId'],
  ])('refuses %s', (_what, wanted, field) => {
    expect(refused(wanted)).toEqual([`judgements.0.${field}`]);
  });

  it('tells everything that is wrong at once, and takes one grade for an agency', () => {
    expect(refused({ agencyId: 'police', grade: 'X' }, { agencyId: 'council', grade: 'O' })).toEqual([
      'judgements.0.grade',
      'judgements.1.reason',
    ]);
    const twice = { agencyId: 'police', grade: 'G' };
    expect(refused(twice, twice)).toEqual(['judgements.1.agencyId']);
  });

  it('changes nothing where a grade stands already and nothing new is said', () => {
    expect(decide({ agencyId: 'council', grade: 'I' })).toEqual([]);
    expect(decide({ agencyId: 'council', grade: 'I', reason: WHY })).toHaveLength(1);
  });
});

describe(stillStanding.name, () => {
  it('is what moderation gave no grade beside yet', () => {
    expect(stillStanding(standing).map(({ agencyId, domain }) => `${agencyId} ${domain}`)).toEqual([
      'police D1',
      'health D1',
      'police D2',
    ]);
    expect(stillStanding(standing, 'D2')).toHaveLength(1);
  });
});

describe(standingJudgements.name, () => {
  it('puts the last moderated grade beside each self grade', () => {
    const agencies = [
      { agencyId: 'police', judgements: [{ domain: 'D1', grade: 'G' }] },
      { agencyId: 'health', judgements: [] },
      { agencyId: 'council', judgements: [{ domain: 'D1', grade: 'G' }] },
    ];
    const given = ['RI', 'I'].map((grade) => ({ agencyId: 'police', domain: 'D1', grade }));
    expect(standingJudgements(agencies, given)).toEqual([
      { agencyId: 'police', domain: 'D1', self: 'G', moderated: 'I' },
      { agencyId: 'council', domain: 'D1', self: 'G' },
    ]);
  });
});
