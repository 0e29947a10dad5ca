import { DomainError } from '@accord/kernel';
import { decideOverall } from './overall-grade.js';
import type { StandingJudgement } from './standing-judgement.js';
import { FOUR_GRADES } from './testing/four-grades.js';

const of = (domain: string, moderated?: string, self = 'G'): StandingJudgement => ({
  agencyId: 'police',
  domain,
  self,
  ...(moderated && { moderated }),
});
const decide = (overall: string, ...standing: StandingJudgement[]) =>
  decideOverall(overall, { scale: FOUR_GRADES, standing });
const codeOf = (work: () => unknown) => {
  try {
    work();
    return undefined;
  } catch (error) {
    return error instanceof DomainError ? error.code : error;
  }
};

describe(decideOverall.name, () => {
  it('takes any grade of the scale where no rule caps', () => {
    expect(decide('O', of('D1', 'RI'), of('D2', 'I'))).toEqual({ overall: 'O' });
    expect(codeOf(() => decide('NA', of('D1', 'G')))).toBe('grade-unknown');
    expect(codeOf(() => decide('A', of('D1', 'G')))).toBe('grade-unknown');
  });

  it('refuses a grade above the cap, and says which rule capped one that is at it', () => {
    expect(codeOf(() => decide('G', of('D1', 'I')))).toBe('grade-above-cap');
    expect(decide('RI', of('D1', 'I'))).toMatchObject({ overall: 'RI', cappedBy: 'key-domain-inadequate' });
    expect(codeOf(() => decide('RI', of('D1', 'I'), of('D2', 'I')))).toBe('grade-above-cap');
    expect(decide('I', of('D1', 'I'), of('D2', 'I'))).toMatchObject({ overall: 'I', cappedBy: 'two-inadequate' });
  });

  it('was not capped by a rule that allows better', () => {
    const decided = decide('I', of('D1', 'I'));
    expect([decided.cap?.grade, decided.cappedBy]).toEqual(['RI', undefined]);
  });

  it('goes by the moderated grades and not by the self grades', () => {
    expect(codeOf(() => decide('G', of('D1', 'I', 'O')))).toBe('grade-above-cap');
    expect(decide('G', of('D1', 'G', 'I'), of('D4', 'G', 'I'))).toEqual({ overall: 'G' });
  });

  it('waits until every judgement has its moderated grade', () => {
    expect(codeOf(() => decide('G', of('D1', 'G'), of('D2')))).toBe('judgements-not-moderated');
    expect(codeOf(() => decide('G', of('D1', undefined, 'NA'), of('D2', 'G')))).toBe('judgements-not-moderated');
  });

  it('grades nothing that no agency graded', () => {
    expect(codeOf(() => decide('G'))).toBe('nothing-to-grade');
    expect(codeOf(() => decide('G', of('D1', 'NA', 'NA')))).toBe('nothing-to-grade');
  });
});
