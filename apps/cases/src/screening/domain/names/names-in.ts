import type { ScreenedPassage } from '../screened-passage.js';
import type { Word } from '../text/word.js';
import { initialsIn } from './initials.js';
import { knownWord } from './known-word.js';
import { nameByItself } from './lone-names.js';
import { nameByList } from './name-lists.js';
import { nameByNeighbour } from './name-pairs.js';
import { namePassages } from './name-passages.js';
import type { RegisterNames } from './register-names.js';
import { capitalStyles } from './capital-styles.js';
import type { Reading } from './reading.js';

/** The names of people in a text, those of the register marked as such; words of `taken` are known to be something else. */
export function namesIn(
  text: string,
  words: readonly Word[],
  register: RegisterNames,
  taken: ReadonlySet<Word>,
): ScreenedPassage[] {
  const known = words.map((word) => knownWord(word, register));
  const reading: Reading = { words: known, styles: capitalStyles(known), register, named: new Set() };
  nameByNeighbour(reading);
  nameByItself(reading);
  nameByList(reading);
  words.forEach((word, index) => taken.has(word) && reading.named.delete(index));
  return [...namePassages(reading), ...initialsIn(text, reading)];
}
