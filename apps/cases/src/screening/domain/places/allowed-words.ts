import { ALLOWED_PHRASES } from '../data/allowed-phrases.js';
import type { Word } from '../text/word.js';
import { PhraseIndex } from './phrase-index.js';

const AUTHORITY = /^(?:council|constabulary|police|lscb|university)$/;
const ALLOWED = new PhraseIndex(ALLOWED_PHRASES);

/** The words that belong to phrases which never identify anybody in a finding, such as agencies of the partnership. */
export function allowedWords(words: readonly Word[]): ReadonlySet<Word> {
  const allowed = new Set<Word>();
  words.forEach((word, index) => {
    if (word.casing === 'lower' && word.bare.length < 9) return;
    if (AUTHORITY.test(words[index + 1]?.bare ?? '') && words[index + 1]?.casing !== 'lower') allowed.add(word);
    for (const each of words.slice(index, index + ALLOWED.lengthAt(words, index))) allowed.add(each);
  });
  return allowed;
}
