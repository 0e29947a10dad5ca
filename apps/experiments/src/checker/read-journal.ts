import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JournalEntry } from './journal-entry.js';
import type { JournalLine } from './journal.js';

/** Everything that the writers of a folder know. The last line of a writer that was killed may be half there: left out. */
export function readJournal(folder: string): JournalEntry[] {
  const last = new Map<string, JournalLine>();
  for (const name of readdirSync(folder)) {
    const lines = readFileSync(join(folder, name), 'utf8').split('\n').slice(0, -1);
    for (const line of lines.map((text) => JSON.parse(text) as JournalLine)) last.set(line.id, line);
  }
  return [...last.values()].filter((line): line is JournalEntry => line.outcome !== 'rolled-back');
}
