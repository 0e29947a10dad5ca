import { AMBIGUOUS_PLACES, PLACE_NAMES } from '../data/place-names.js';
import { FAMILY_NAMES } from '../data/family-names.js';
import { isOrdinaryWord } from '../lexicon/ordinary-words.js';
import type { ScreenedPassage } from '../screened-passage.js';
import type { Word } from '../text/word.js';
import { PhraseIndex } from './phrase-index.js';

const PLACES = new PhraseIndex(PLACE_NAMES);
const NAMES = new Set(FAMILY_NAMES);
const AUTHORITY =
  /^(?:council|borough|county|police|constabulary|lscb|nhs|safeguarding|local|authority|city|university|metropolitan)$/;
const AT = new Set(
  'in at from to near around of live lives lived living moved towards across outside via through visited into and leaving or'.split(
    ' ',
  ),
);
const AREA = new Set(
  'area estate ward village town estates road street hub library park surgery centre end side based house'.split(' '),
);

function isPlace(words: readonly Word[], index: number, length: number): boolean {
  const [first, after] = [words[index], words[index + length]];
  if (!first || (AUTHORITY.test(after?.bare ?? '') && after?.gap === ' ' && after.casing !== 'lower')) return false;
  const parts = words.slice(index, index + length);
  const phrase = parts.map((word) => word.bare).join(' ');
  const ordinary = parts.every((word) => isOrdinaryWord(word.bare));
  if (first.casing === 'lower')
    return !ordinary && !AMBIGUOUS_PLACES.has(phrase) && (length > 1 || (phrase.length > 5 && !NAMES.has(phrase)));
  if (!ordinary && !AMBIGUOUS_PLACES.has(phrase)) return true;
  if (length > 1 && parts.filter((word) => word.casing !== 'lower').length === length && !first.opens) return true;
  const before = words[index - 1]?.bare === 'the' ? words[index - 2] : words[index - 1];
  return (AT.has(before?.bare ?? '') && !first.opens) || AREA.has(after?.bare ?? '');
}

/** Towns, villages, wards and estates that are named in a text. */
export function placesIn(words: readonly Word[]): ScreenedPassage[] {
  const passages: ScreenedPassage[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const length = PLACES.lengthAt(words, index);
    const [first, last] = [words[index], words[index + length - 1]];
    if (length === 0 || !first || !last || !isPlace(words, index, length)) continue;
    passages.push({ start: first.start, end: last.end, kind: 'place' });
    index += length - 1;
  }
  return passages;
}
