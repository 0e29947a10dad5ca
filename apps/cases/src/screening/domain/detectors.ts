import { namesIn } from './names/names-in.js';
import type { RegisterNames } from './names/register-names.js';
import { caseIdsIn } from './patterns/case-ids.js';
import { datesIn } from './patterns/dates.js';
import { datesInWordsIn } from './patterns/dates-in-words.js';
import { numbersIn } from './patterns/numbers.js';
import { postcodesIn } from './patterns/postcodes.js';
import { allowedWords } from './places/allowed-words.js';
import { buildingsIn } from './places/buildings.js';
import { placesIn } from './places/places.js';
import { schoolsIn } from './places/schools.js';
import type { ScreenedPassage } from './screened-passage.js';
import type { Word } from './text/word.js';

/** A readable text as the detectors get it. */
export interface Statement {
  readonly text: string;
  readonly words: readonly Word[];
  readonly register: RegisterNames;
}

/** Finds one sort of identifying passages; each looks at the whole text, whatever the others find. */
export type Detector = (statement: Statement) => readonly ScreenedPassage[];

/** All detectors by what they find. */
export const DETECTORS = {
  names: ({ text, words, register }) => namesIn(text, words, register, allowedWords(words)),
  dates: ({ text }) => datesIn(text),
  datesInWords: ({ text }) => datesInWordsIn(text),
  caseIds: ({ text }) => caseIdsIn(text),
  numbers: ({ text }) => numbersIn(text),
  postcodes: ({ text }) => postcodesIn(text),
  schools: ({ words }) => schoolsIn(words),
  places: ({ words }) => placesIn(words),
  buildings: ({ text, words }) => buildingsIn(text, words),
} satisfies Readonly<Record<string, Detector>>;
