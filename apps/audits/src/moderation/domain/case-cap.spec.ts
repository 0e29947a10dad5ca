import { caseCap, isAbove, type CappingGrade } from './case-cap.js';
import { FOUR_GRADES } from './testing/four-grades.js';

const scale = FOUR_GRADES;

/** `D1:I D2:G` */
function grades(text: string): CappingGrade[] {
  return text
    .split(' ')
    .filter(Boolean)
    .map((one) => one.split(':'))
    .map(([domain = '', grade = '']) => ({ domain, grade }));
}

describe(caseCap.name, () => {
  it.each([
    ['no grade', '', undefined, []],
    ['nothing Inadequate', 'D1:RI D2:RI D4:RI D8:G', undefined, []],
    ['one domain Inadequate that is none of the three', 'D1:G D2:I D8:G', undefined, []],
    ['D1 Inadequate', 'D1:I D2:O', 'RI', ['key-domain-inadequate']],
    ['D4 Inadequate', 'D4:I', 'RI', ['key-domain-inadequate']],
    ['D8 Inadequate', 'D8:I D1:O', 'RI', ['key-domain-inadequate']],
    ['two Inadequate, none of them of the three', 'D2:I D3:I', 'I', ['two-inadequate']],
    ['two Inadequate, one of the three: both rules', 'D1:I D3:I', 'I', ['two-inadequate', 'key-domain-inadequate']],
    ['all of the three Inadequate', 'D1:I D4:I D8:I', 'I', ['two-inadequate', 'key-domain-inadequate']],
    ['one domain Inadequate for two agencies: one domain', 'D2:I D2:I D2:G', undefined, []],
    ['one agency Inadequate where another is Outstanding', 'D1:O D1:I', 'RI', ['key-domain-inadequate']],
    ['not applicable is no grade', 'D1:NA D4:NA D2:I', undefined, []],
    ['not applicable beside two Inadequate', 'D1:NA D2:I D3:I D8:NA', 'I', ['two-inadequate']],
  ])('%s', (_what, given, grade, held) => {
    const cap = caseCap(scale, grades(given));
    expect([cap?.grade, cap?.held.map(({ rule }) => rule.code) ?? []]).toEqual([grade, held]);
    expect(cap?.rule.code).toBe(held[0]);
  });

  it('says which domains made a rule hold', () => {
    const cap = caseCap(scale, grades('D3:I D1:I D1:I D2:G'));
    expect(cap?.held.map(({ rule, domains }) => [rule.code, domains])).toEqual([
      ['two-inadequate', ['D1', 'D3']],
      ['key-domain-inadequate', ['D1']],
    ]);
  });

  it('counts a rule’s grade and all below it, and names the first of equally strict rules', () => {
    const strict = {
      ...scale,
      cappingRules: [
        { code: 'three-low', text: 'Three at most Requires improvement', grade: 'RI', count: 3, capsAt: 'RI' },
        { code: 'three-low-again', text: 'The same once more', grade: 'RI', count: 3, capsAt: 'RI' },
      ],
    };
    expect(caseCap(strict, grades('D1:RI D2:I D3:RI'))?.rule.code).toBe('three-low');
    expect(caseCap(strict, grades('D1:RI D2:I D3:G'))).toBeUndefined();
  });

  it('refuses a grade that the scale does not have rather than counting it as fine', () => {
    expect(() => caseCap(scale, grades('D1:X'))).toThrow('no grade X');
  });
});

describe(isAbove.name, () => {
  const cap = caseCap(scale, grades('D1:I'));

  it.each([
    ['O', true],
    ['G', true],
    ['RI', false],
    ['I', false],
  ])('%s above Requires improvement: %s', (grade, expected) => {
    expect(isAbove(scale, grade, cap)).toBe(expected);
  });

  it('lets every grade be without a cap', () => {
    expect(scale.grades.map(({ code }) => isAbove(scale, code, undefined))).toEqual([false, false, false, false]);
  });
});
