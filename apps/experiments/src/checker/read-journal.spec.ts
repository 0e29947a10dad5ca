import { appendFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Journal, type SaidEntry } from './journal.js';
import { readJournal } from './read-journal.js';

const entry = (id: string): SaidEntry => ({ scope: 's', topic: 's.people', aggregate: 'one', seq: 1, id });

describe(readJournal.name, () => {
  let folder: string;

  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'journal-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it('knows of each event what was last written about it, by whichever writer', () => {
    const [one, other] = [new Journal(folder), new Journal(folder)];
    one.intend([entry('committed'), entry('rolled back')]);
    one.commit([entry('committed')]);
    one.rollBack([entry('rolled back')]);
    other.intend([entry('unknown')]);
    one.close();
    other.close();
    expect(readJournal(folder)).toEqual(
      expect.arrayContaining([
        { ...entry('committed'), outcome: 'committed' },
        { ...entry('unknown'), outcome: 'unknown' },
      ]),
    );
    expect(readJournal(folder).length).toBe(2);
  });

  it('leaves out the half line of a writer that was killed', () => {
    const journal = new Journal(folder);
    journal.commit([entry('whole')]);
    journal.close();
    appendFileSync(join(folder, readdirSync(folder)[0] ?? ''), '{"outcome":"comm');
    expect(readJournal(folder).map(({ id }) => id)).toEqual(['whole']);
  });
});
