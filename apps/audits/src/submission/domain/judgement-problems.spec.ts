import { missingOf, unknownIn, type AskedDomain, type WrittenJudgement } from './judgement-problems.js';

const DOMAIN: AskedDomain = {
  code: 'D1',
  title: 'Recognition',
  questions: [
    { code: 'D1.1', text: 'Was neglect named as such?' },
    { code: 'D1.2', text: 'Was the pattern seen?' },
  ],
};
const SCALE = { grades: [{ code: 'G' }, { code: 'RI' }] };
const NOTHING: WrittenJudgement = { grade: null, answers: [], rationale: '', evidence: '' };
const COMPLETE: WrittenJudgement = {
  grade: 'G',
  answers: [
    { question: 'D1.1', answer: 'met' },
    { question: 'D1.2', answer: 'na' },
  ],
  rationale: 'The chronology shows the pattern.',
  evidence: 'Record of 3 May, page 4',
};

const fieldsMissing = (changed: Partial<WrittenJudgement>) =>
  missingOf(DOMAIN, { ...COMPLETE, ...changed }).map(({ field }) => field);

describe(missingOf.name, () => {
  it('lists every part of a domain of which nothing is written, by domain and question', () => {
    expect(missingOf(DOMAIN, NOTHING)).toEqual([
      { field: 'D1.grade', message: 'D1 Recognition: choose a grade, or that the domain does not apply' },
      { field: 'D1.1', message: 'D1 Recognition: answer “Was neglect named as such?”' },
      { field: 'D1.2', message: 'D1 Recognition: answer “Was the pattern seen?”' },
      { field: 'D1.rationale', message: 'D1 Recognition: say why you chose this grade' },
      { field: 'D1.evidence', message: 'D1 Recognition: say where the evidence is' },
    ]);
  });

  it('lists nothing of a complete one, and what is taken away from it', () => {
    expect(fieldsMissing({})).toEqual([]);
    expect(fieldsMissing({ answers: COMPLETE.answers.slice(1) })).toEqual(['D1.1']);
    expect(fieldsMissing({ rationale: '   too few   ' })).toEqual(['D1.rationale']);
    expect(fieldsMissing({ evidence: ' ' })).toEqual(['D1.evidence']);
  });

  it('wants of a domain that does not apply no more than why', () => {
    expect(fieldsMissing({ grade: 'NA', answers: [], evidence: '' })).toEqual([]);
    expect(fieldsMissing({ grade: 'NA', answers: [], evidence: '', rationale: '' })).toEqual(['D1.rationale']);
  });
});

describe(unknownIn.name, () => {
  const unknown = (changed: Partial<WrittenJudgement>) =>
    unknownIn(DOMAIN, SCALE, { ...COMPLETE, ...changed }).map(({ field }) => field);

  it('takes any draft of known grades and questions, however incomplete', () => {
    expect(unknown({})).toEqual([]);
    expect(unknownIn(DOMAIN, SCALE, NOTHING)).toEqual([]);
    expect(unknown({ grade: 'NA' })).toEqual([]);
  });

  it('refuses a grade of another scale, a question of another domain, and two answers to one question', () => {
    expect(unknown({ grade: 'GREEN' })).toEqual(['grade']);
    expect(unknown({ answers: [{ question: 'D2.1', answer: 'met' }] })).toEqual(['answers']);
    expect(unknown({ answers: [...COMPLETE.answers, ...COMPLETE.answers] })).toEqual(['answers']);
  });
});
