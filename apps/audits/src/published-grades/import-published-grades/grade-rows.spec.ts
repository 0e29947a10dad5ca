import { testInspectionTool, testScale } from '@accord/testing';
import { GradeRows } from './grade-rows.js';

function read(...rows: string[][]): GradeRows {
  const table = new GradeRows({ tool: testInspectionTool(), scale: testScale() });
  rows.forEach((values, index) => table.add({ kind: 'row', line: index + 2, values }));
  return table;
}

describe(GradeRows.name, () => {
  it('reads standards and grades by their words or codes, in any case', () => {
    const { grades, problems } = read(
      ['Camden', 'Overall', 'Outstanding'],
      [' Brent ', 'OVERALL', 'requires  improvement'],
    );
    expect(problems).toEqual([]);
    expect(grades).toEqual([
      { line: 2, subject: 'Camden', domain: 'OVERALL', grade: 'O' },
      { line: 3, subject: 'Brent', domain: 'OVERALL', grade: 'RI' },
    ]);
  });

  it('reports everything that is wrong in a row, with line, column and what to do, and no value', () => {
    const { grades, problems } = read(['', 'Governance', 'Superb'], ['=cmd()', 'Overall', 'Good']);
    expect(grades).toEqual([]);
    expect(problems).toMatchObject([
      { line: 2, column: 'Subject', problem: 'empty' },
      { line: 2, column: 'Standard', whatToDo: 'Write one of these: Overall.' },
      {
        line: 2,
        column: 'Grade',
        whatToDo: 'Write one of these: Outstanding, Good, Requires improvement, Inadequate.',
      },
      { line: 3, column: 'Subject', problem: expect.stringContaining('formula') },
    ]);
    expect(JSON.stringify(problems)).not.toMatch(/Governance|Superb|cmd/);
  });

  it('finds a service that has the same standard twice, however it is written', () => {
    const { problems } = read(['Camden', 'Overall', 'Good'], ['CAMDEN ', 'overall', 'Inadequate']);
    expect(problems).toEqual([
      {
        line: 3,
        column: 'Subject',
        problem: 'the service has this standard in line 2 already',
        whatToDo: 'Leave one of the two lines.',
      },
    ]);
  });
});
