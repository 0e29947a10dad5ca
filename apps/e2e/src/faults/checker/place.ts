import type { JournalEntry } from './journal.js';

/** What a place holds of one command. */
export interface Effect {
  /** Of the command; null when the place holds something that no command explains. */
  readonly mark: string | null;
  /** What the command was about. */
  readonly aboutId: string;
}

/** Somewhere that commands leave something, such as a table of one service in one scope: its effects in the order in which they took effect. */
export interface Place {
  readonly name: string;
  readonly scope: string;
  readonly effects: readonly Effect[];
  /** Which commands leave something there: those of the place's scope unless it says otherwise. */
  readonly takes?: (entry: JournalEntry) => boolean;
}
