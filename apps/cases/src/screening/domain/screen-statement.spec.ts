import { RegisterNamesBuilder } from './names/register-names-builder.js';
import { screenStatement } from './screen-statement.js';
import { isNhsNumber } from './patterns/nhs-number.js';

const register = new RegisterNamesBuilder()
  .add('Poppy Thwaite')
  .add('Zoë O’Neill')
  .add('Brack-Smith, Katherine')
  .build();
const screened = (text: string) =>
  screenStatement(text, register).map(({ start, end, kind }) => [text.slice(start, end), kind]);

describe('screenStatement', () => {
  it('gives offsets in the text as it was written', () => {
    expect(screened('The file of Pop\u200bpy\u00a0Thwaite is late')).toEqual([
      ['Pop\u200bpy\u00a0Thwaite', 'register-name'],
    ]);
    expect(screened('A call for <b>Zoe&#769; O&rsquo;Neill</b> 😀 Zoë')).toEqual([
      ['Zoe&#769; O&rsquo;Neill', 'register-name'],
      ['Zoë', 'register-name'],
    ]);
    expect(screened('Seen on １２/０３/２０１８.')).toEqual([['１２/０３/２０１８', 'date']]);
  });

  it('finds passages in order and none overlapping', () => {
    const text =
      'Poppy Thwaite of 14 Yarm Road, TS18 1AA, born 7 April 2013, NHS 943 476 5919, is at St Aidan’s Primary.';
    const passages = screenStatement(text, register);
    expect(passages.map(({ kind }) => kind)).toEqual([
      'register-name',
      'place',
      'postcode',
      'date',
      'nhs-number',
      'school',
    ]);
    for (const [index, passage] of passages.entries()) {
      expect(passage.start).toBeGreaterThanOrEqual(passages[index - 1]?.end ?? 0);
      expect(passage.end).toBeGreaterThan(passage.start);
    }
  });

  it('knows what a person of the register may be called', () => {
    for (const name of ['Kate', 'Katie', 'Kathy Smith', 'BrackSmith', 'K. Brack Smith', 'the Thwaites', 'O Neill'])
      expect(screened(`It was ${name} who asked.`).map(([, kind]) => kind)).toEqual(['register-name']);
  });

  it('tells names from the words they are', () => {
    expect(screened('A poppy was drawn by Poppy on the poppy appeal poster.')).toEqual([['Poppy', 'register-name']]);
    expect(screened('The plan may drift; will anyone mark it down in May?')).toEqual([]);
  });

  it('tells an NHS number from another number of ten digits', () => {
    expect(isNhsNumber('9434765919')).toBe(true);
    expect(screened('It says 943 476 5918.')).toEqual([['943 476 5918', 'number']]);
  });

  it('flags days and months of a year, not years, quarters, ages and counts', () => {
    expect(screened('In 7 of 8 cases in 2017-18 and Q3, children aged 7 to 15 waited 12 weeks, up 3.5%.')).toEqual([]);
    expect(screened('Since March 2018 and until the third of June.')).toEqual([
      ['March 2018', 'date'],
      ['the third of June', 'date'],
    ]);
  });

  it.each([
    'a'.repeat(2000),
    'A. '.repeat(700),
    '1 2'.repeat(700),
    "St 'A-".repeat(350),
    '<b&#1;'.repeat(350),
    'St. Of The '.repeat(190),
  ])('ends on text made to be slow: %.12s', (text) => {
    expect(Array.isArray(screenStatement(text, register))).toBe(true);
  });

  it('answers nothing for an empty text', () => {
    expect(screenStatement('', register)).toEqual([]);
  });
});
