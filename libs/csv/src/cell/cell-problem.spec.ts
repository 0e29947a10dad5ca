import { cellProblem } from './cell-problem.js';

describe(cellProblem.name, () => {
  it.each(['=1+1', '+44', '-5', '@SUM(A1)', '\tx', '\rx', ' =1', '＝1'])(
    'refuses what runs as a formula: %j',
    (value) => {
      expect(cellProblem(value)?.problem).toBe('starts with a character that spreadsheets run as a formula');
    },
  );

  it.each(['a\nb', 'a\r\nb', 'a\u2028b', 'a\u0085b'])('refuses a line break: %j', (value) => {
    expect(cellProblem(value)?.problem).toBe('line break in a single-line value');
  });

  it('refuses control characters and what is too long', () => {
    expect(cellProblem('a\u0007b')?.problem).toBe('has a character that cannot be shown');
    expect(cellProblem('x'.repeat(201))?.problem).toBe('longer than 200 characters');
  });

  it.each(['', 'Zoë Ångström-O’Neill', 'a=b', '14/02/2009', 'Ellie-Mae', ' x '])('has nothing against %j', (value) => {
    expect(cellProblem(value)).toBeUndefined();
  });
});
