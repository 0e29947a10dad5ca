import { deflateRawSync } from 'node:zlib';
import { gather } from '../testing/gather.js';
import { readTable } from './read-table.js';
import type { TableEntry } from './table-entry.js';

const COLUMNS = ['Case ID', 'Child name', 'Team'];
const HEADER = 'Case ID,Child name,Team\r\n';

async function read(content: string | Buffer, piece = 1 << 20, limits: object = {}): Promise<TableEntry[]> {
  const bytes = Buffer.from(content as string);
  async function* pieces(): AsyncGenerator<Buffer> {
    for (let start = 0; start < bytes.length; start += piece) yield bytes.subarray(start, start + piece);
  }
  return gather(readTable(pieces(), { columns: COLUMNS, ...limits }));
}

const rowsOf = (entries: TableEntry[]) =>
  entries.flatMap((entry) => (entry.kind === 'row' ? [[entry.line, ...entry.values]] : []));
const problemsOf = (entries: TableEntry[], kind = 'problem') =>
  entries.flatMap((entry) => (entry.kind === kind && 'problem' in entry ? [entry.problem] : []));

describe(readTable.name, () => {
  it.each([
    ['commas', `${HEADER}A1,Zoë O’Neill,Hub\r\n`],
    ['a mark', `\ufeff${HEADER}A1,Zoë O’Neill,Hub`],
    ['semicolons', 'Case ID;Child name;Team\nA1;Zoë O’Neill;Hub\n'],
    ['tabs', 'Case ID\tChild name\tTeam\rA1\tZoë O’Neill\tHub\r'],
    ['quotation marks', '"Case ID","Child name","Team"\n"A1","Zoë O’Neill","Hub"\n'],
    ['other case, blanks and order', 'TEAM , case  id,child NAME\nHub,A1,Zoë O’Neill\n'],
    ['a quoted separator in the header', '"Note, or; not; so",Case ID,Child name,Team\n,A1,Zoë O’Neill,Hub\n'],
  ])('reads a table with %s, whatever pieces it comes in', async (_, text) => {
    for (const piece of [1, 2, 3, 7, 1000])
      expect(rowsOf(await read(text, piece))).toEqual([[2, 'A1', 'Zoë O’Neill', 'Hub']]);
  });

  it('reads Windows-1252 when the first character beyond ASCII is no UTF-8', async () => {
    const windows = Buffer.from(`${HEADER}A1,Zo\xeb O\x92Neill,Hub\r\nA2,Ren\xe9e,\x80\r\n`, 'latin1');
    for (const piece of [1, 3, 1000])
      expect(rowsOf(await read(windows, piece))).toEqual([
        [2, 'A1', 'Zoë O’Neill', 'Hub'],
        [3, 'A2', 'Renée', '€'],
      ]);
  });

  it('refuses a file that is UTF-8 first and then not', async () => {
    const mixed = Buffer.concat([Buffer.from(`${HEADER}A1,Zoë,Hub\n`), Buffer.from('A2,Zo\xeb,Hub\n', 'latin1')]);
    for (const piece of [1, 1000])
      expect(problemsOf(await read(mixed, piece))).toMatchObject([{ problem: expect.stringContaining('UTF-8') }]);
  });

  it('keeps line breaks inside quotation marks and counts records', async () => {
    const text = `${HEADER}A1,"one\r\ntwo ""three""",Hub\r\n\r\n,,\r\nA2,x,y`;
    expect(rowsOf(await read(text, 5))).toEqual([
      [2, 'A1', 'one\r\ntwo "three"', 'Hub'],
      [5, 'A2', 'x', 'y'],
    ]);
  });

  it('names all missing columns at once, and those that are there twice', async () => {
    expect(problemsOf(await read('Child name\nx\n'))).toMatchObject([
      { line: 1, column: 'Case ID', problem: 'missing column' },
      { line: 1, column: 'Team', problem: 'missing column' },
    ]);
    expect(problemsOf(await read('Case ID,Team,team,Child name\n1,2,3,4\n'))).toMatchObject([
      { line: 1, column: 'Team', problem: 'there twice' },
    ]);
  });

  it('leaves out columns that it does not know, and says how many but not what they are called', async () => {
    const entries = await read('Case ID,Child name,Team,NHS number,Mia Lund\nA1,x,y,943 476 5919,z\n');
    expect(rowsOf(entries)).toEqual([[2, 'A1', 'x', 'y']]);
    expect(problemsOf(entries, 'warning')).toMatchObject([{ line: 1, problem: '2 columns are not known' }]);
    expect(JSON.stringify(problemsOf(entries, 'warning'))).not.toMatch(/943|Mia|NHS/);
  });

  it('reports rows with too few or too many values and goes on', async () => {
    const entries = await read(`${HEADER}A1,x\nA2,x,y,z\nA3,x,y,,\nA4,x,y\n`);
    expect(problemsOf(entries)).toMatchObject([
      { line: 2, problem: 'too few values: 2 where the header has 3' },
      { line: 3, problem: 'too many values: 4 where the header has 3' },
    ]);
    expect(rowsOf(entries).map(([line]) => line)).toEqual([4, 5]);
  });

  it.each([
    ['empty', '', /empty/],
    ['blank', '\r\n \n', /empty/],
    ['only a mark', '\ufeff', /empty/],
    ['only a header', HEADER, /nothing below the header/],
    ['an Excel workbook', Buffer.concat([Buffer.from('PK\x03\x04'), deflateRawSync('x'.repeat(999))]), /Excel/],
    ['an old workbook', Buffer.from('d0cf11e0a1b11ae10000', 'hex'), /Excel/],
    ['a PDF', '%PDF-1.7 …', /PDF/],
    ['compressed', Buffer.from('1f8b0800', 'hex'), /compressed/],
    ['a web page', '<!doctype html><p>', /web page/],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${HEADER}`, 'utf16le'), /UTF-16/],
    ['UTF-16 without one', Buffer.from(HEADER, 'utf16le'), /UTF-16/],
    ['with a NUL character', `${HEADER}A1,x\0y,z\n`, /NUL/],
    ['with an open quotation mark', `${HEADER}A1,x,y\nA2,"x,y\nA3,x,y\n`, /never closed/],
    ['with a stray quotation mark', `${HEADER}A1,x,y\nA2,"x"y,z\n`, /wrong place/],
  ])('refuses a file that is %s', async (_, content, problem) => {
    for (const piece of [1, 100]) {
      const entries = await read(content, piece);
      expect(problemsOf(entries)).toMatchObject([
        { problem: expect.stringMatching(problem), whatToDo: expect.any(String) },
      ]);
      expect(entries.at(-1)?.kind).toBe('problem');
    }
  });

  it('says at which line it stopped', async () => {
    expect(problemsOf(await read(`${HEADER}A1,x,y\nA2,"x"y,z\n`))).toMatchObject([{ line: 3 }]);
  });

  it('refuses what is over the limits, having read no further', async () => {
    let given = 0;
    async function* endless(): AsyncGenerator<Buffer> {
      yield Buffer.from(HEADER);
      for (;;) {
        given += 1;
        yield Buffer.from('A1,x,y\n'.repeat(1000));
      }
    }
    const entries = await gather(readTable(endless(), { columns: COLUMNS, maxBytes: 100_000 }));
    expect(problemsOf(entries)).toMatchObject([{ problem: 'the file is larger than 100000 bytes' }]);
    expect(given).toBeLessThan(20);
    const long = await read(`${HEADER}A1,"${'x'.repeat(5000)}",y\n`, 100, { maxRecordLength: 1000 });
    expect(problemsOf(long)).toMatchObject([{ problem: 'the line is far too long' }]);
  });

  it('throws what the source throws', async () => {
    async function* broken(): AsyncGenerator<Buffer> {
      yield Buffer.from(HEADER);
      throw new Error('connection lost');
    }
    await expect(gather(readTable(broken(), { columns: COLUMNS }))).rejects.toThrow('connection lost');
  });
});
