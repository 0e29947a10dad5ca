import { readTable } from '../read/read-table.js';
import { gather } from '../testing/gather.js';
import { csvText, writeCsv } from './write-csv.js';

describe(writeCsv.name, () => {
  it('writes what RFC 4180 says, and nothing that a spreadsheet runs', () => {
    const text = csvText(
      ['Grade', 'Count'],
      [
        ['Good, or "better"', 3],
        ['=HYPERLINK("x")', null],
        ['a\nb', -1],
      ],
    );
    expect(text).toBe('\ufeffGrade,Count\r\n"Good, or ""better""",3\r\n"\'=HYPERLINK(""x"")",\r\n"a\nb",-1\r\n');
  });

  it('writes what the reader reads', async () => {
    const rows = [
      ['STO1', 'Zoë "O’Neill"'],
      ['STO2', 'two\r\nlines; and, more'],
    ];
    async function* bytes(): AsyncGenerator<Buffer> {
      for await (const line of writeCsv(['Case ID', 'Text'], rows)) yield Buffer.from(line);
    }
    const entries = await gather(readTable(bytes(), { columns: ['Case ID', 'Text'] }));
    expect(entries.map((entry) => 'values' in entry && entry.values)).toEqual(rows);
  });
});
