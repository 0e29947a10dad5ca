import type { KnownWord } from './known-word.js';
import { type Reading, isCapital } from './reading.js';
import { ADDRESSES, RELATIONS, TERM_HEADS } from './word-classes.js';

const SHORT_ADDRESS = /^(?:mr|mrs|ms|miss|mx|dr|pc|pcso|cllr)$/;
const CALLED = /^(?:called|named|nicknamed|aka|alias|himself|herself|themselves)$/;
const DONE_TO_PERSON =
  /^(?:told|asked|visited|met|interviewed|removed|placed|hit|collected|invited|consulted|thanked)$/;

function isAddressed(before: KnownWord, word: KnownWord, capital: boolean): boolean {
  if (SHORT_ADDRESS.test(before.bare) && before.casing !== 'lower' && capital)
    return !word.opens || word.gap.startsWith('.');
  if (capital && !word.titled) return word.given || word.family || !word.ordinary;
  if (word.given || word.family) return !word.rarelyName || /^(?:mr|mrs|ms|miss)$/.test(before.bare);
  return /^(?:mr|mrs|ms)$/.test(before.bare) && word.unheard;
}

/** Whether the word before says that a person is named next: a form of address, a relation, "called", "told". */
export function isIntroduced(reading: Reading, index: number): boolean {
  const [before, word, next] = [reading.words[index - 1], reading.words[index], reading.words[index + 1]];
  if (!before || !word || !/^(?:\s{1,3}|\.\s?|,\s|\s?["'(]|:\s)$/.test(word.gap)) return false;
  const style = reading.styles[index];
  const capital = isCapital(reading, index) && style !== 'heading';
  if (ADDRESSES.has(before.bare) && (capital || before.bare.length <= 4 || style === 'capitals'))
    return isAddressed(before, word, capital);
  if (CALLED.test(before.bare) && capital && !word.titled && !word.opens) return true;
  const small = word.given && !word.rarelyName && word.gap === ' ' && (!word.ordinary || word.registeredGiven);
  if (DONE_TO_PERSON.test(before.bare)) return small && !TERM_HEADS.has(next?.bare ?? '');
  if (!RELATIONS.has(before.bare)) return false;
  if (capital && (word.given || word.family))
    return !word.titled && !TERM_HEADS.has(next?.bare ?? '') && /^\s/.test(word.gap);
  return small;
}
