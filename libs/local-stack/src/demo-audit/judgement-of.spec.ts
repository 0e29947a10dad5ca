import { judgementOf } from './judgement-of.js';

const domain = { code: 'D1', questions: [{ code: 'D1.1' }, { code: 'D1.2' }, { code: 'D1.3' }] };
const words = { rationale: 'Why this grade', evidence: 'Case record' };

describe('judgementOf', () => {
  it('answers every question in line with the grade', () => {
    expect(judgementOf(domain, { ...words, grade: 'RI' })).toEqual({
      ...{ ...words, grade: 'RI' },
      answers: [
        { question: 'D1.1', answer: 'partly' },
        { question: 'D1.2', answer: 'partly' },
        { question: 'D1.3', answer: 'not' },
      ],
    });
  });

  it('says no more than why where the domain does not apply', () => {
    const notApplicable = { grade: 'NA', rationale: words.rationale, answers: [], evidence: '' };
    expect(judgementOf(domain, { ...words, grade: 'NA' })).toEqual(notApplicable);
  });
});
