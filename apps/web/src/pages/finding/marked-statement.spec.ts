import { markedPassages, piecesOf } from './marked-statement.js';

const statement = 'Ann met Bo on 3 May.';
const passages = [
  { start: 14, end: 19, kind: 'date' as const },
  { start: 0, end: 3, kind: 'name' as const },
];

describe('a marked statement', () => {
  it('is cut at its marks, and is the same text again when put together', () => {
    const pieces = piecesOf(statement, passages);
    expect(pieces.filter(({ isMarked }) => isMarked).map(({ text }) => text)).toEqual(['Ann', '3 May']);
    expect(pieces.map(({ text }) => text).join('')).toBe(statement);
  });

  it('says in words what is marked and where', () => {
    expect(markedPassages(statement, passages)).toEqual([
      { words: 'Ann', kind: 'a name', place: 'from character 1 to 3' },
      { words: '3 May', kind: 'a date', place: 'from character 15 to 19' },
    ]);
  });

  it('loses nothing by marks that overlap or lie outside', () => {
    const odd = [
      ...passages,
      { start: 2, end: 6, kind: 'place' as const },
      { start: 18, end: 90, kind: 'name' as const },
    ];
    expect(
      piecesOf(statement, odd)
        .map(({ text }) => text)
        .join(''),
    ).toBe(statement);
    expect(piecesOf(statement, [])).toEqual([{ text: statement, isMarked: false }]);
  });
});
