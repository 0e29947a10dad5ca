import type { KnownWord } from './known-word.js';
import type { RegisterNames } from './register-names.js';
import type { CapitalStyle } from './capital-styles.js';

/** The words of a statement, looked up, with which of them are taken for names so far. */
export interface Reading {
  readonly words: readonly KnownWord[];
  readonly styles: readonly CapitalStyle[];
  readonly register: RegisterNames;
  readonly named: Set<number>;
}

/** Whether the word is written with a capital where a capital says something. */
export function isCapital(reading: Reading, index: number): boolean {
  const word = reading.words[index];
  return word !== undefined && word.casing !== 'lower' && reading.styles[index] !== 'capitals';
}

/** Whether only white space, a hyphen or the dot of an initial stands between a word and the one before. */
export function isAdjoining(word: KnownWord | undefined): word is KnownWord {
  return word !== undefined && /^(?:\s{1,4}|-|\.\s{0,2}|\s?-\s?)$/.test(word.gap);
}
