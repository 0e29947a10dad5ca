import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { newId } from '@accord/kernel';
import type { JournalEntry } from './journal-entry.js';

/** One event, as a writer says it. */
export type SaidEntry = Omit<JournalEntry, 'outcome'>;

/** What stands on a line of the file: the last one about an event counts. */
export interface JournalLine extends SaidEntry {
  readonly outcome: JournalEntry['outcome'] | 'rolled-back';
}

/**
 * One writer's knowledge, in a file of its own in the folder of all writers. What is about to be committed is written
 * down before, so that a writer that is killed in between leaves an unknown outcome; what is committed is flushed to disk.
 */
export class Journal {
  private readonly file: number;

  constructor(folder: string) {
    this.file = openSync(join(folder, `${newId()}.jsonl`), 'a');
  }

  /** About to be committed; nothing is known of it until one of the others is called. */
  intend(entries: readonly SaidEntry[]): void {
    this.write(entries, 'unknown');
  }

  commit(entries: readonly SaidEntry[]): void {
    this.write(entries, 'committed');
    fsyncSync(this.file);
  }

  rollBack(entries: readonly SaidEntry[]): void {
    this.write(entries, 'rolled-back');
  }

  close(): void {
    closeSync(this.file);
  }

  private write(entries: readonly SaidEntry[], outcome: JournalLine['outcome']): void {
    writeSync(
      this.file,
      entries.map((entry) => `${JSON.stringify({ outcome, ...entry } satisfies JournalLine)}\n`).join(''),
    );
  }
}
