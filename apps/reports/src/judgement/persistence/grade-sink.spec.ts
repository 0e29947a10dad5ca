import { caseGradedV1, judgementModeratedV1 } from '@accord/contracts';
import { toScope } from '@accord/kernel';
import type { GradeChange } from './grade-change.js';
import { GradeSink } from './grade-sink.js';

const authority = toScope('stockton');
const { cycleId, pseudonym } = judgementModeratedV1.example;
const withdrawn: GradeChange = { kind: 'withdrawn', authority, cycleId, pseudonym };
const graded: GradeChange = { kind: 'case', authority, data: { ...caseGradedV1.example, cycleId, pseudonym } };

function judged(moderated: string, domain = 'D1'): GradeChange {
  return { kind: 'judgement', authority, data: { ...judgementModeratedV1.example, domain, moderated } };
}

describe(GradeSink.name, () => {
  /** Statements by their first words, with what they are to write last. */
  const flushed = (...changes: GradeChange[]): [string, unknown][] =>
    new GradeSink()
      .flush(changes)
      .map(({ sql, parameters }) => [sql.trim().split(/\s+/).slice(0, 3).join(' '), parameters.at(-1)]);

  it('writes each judgement once, as it was said last', () => {
    expect(flushed(judged('G'), judged('I', 'D2'), judged('RI'))).toEqual([['INSERT INTO judgement', ['RI', 'I']]]);
  });

  it('leaves nothing of a case that was withdrawn after it was graded', () => {
    expect(flushed(judged('G'), graded, withdrawn)).toEqual([
      ['DELETE FROM judgement', [pseudonym]],
      ['DELETE FROM case_grade', [pseudonym]],
    ]);
  });

  it('writes what was said of a case after it was withdrawn, behind its removal', () => {
    expect(flushed(judged('G'), withdrawn, judged('I')).map(([statement]) => statement)).toEqual([
      'DELETE FROM judgement',
      'DELETE FROM case_grade',
      'INSERT INTO judgement',
    ]);
  });
});
