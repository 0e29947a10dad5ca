import { TITLE_WORDS } from '../data/title-words.js';
import { AGENCY_WORDS } from '../data/agency-vocabulary.js';
import { isOrdinaryWord } from '../lexicon/ordinary-words.js';
import type { Word } from '../text/word.js';

const LINKS = /^(?:of|the|and|on|le|in|upon)$/;
const SAINT = /^(?:st|saint|ss|holy|our|all|sacred)$/;
const NEVER = new Set(
  'stockton hartlepool tees cleveland teesside catholic church special grammar comprehensive free boarding maintained mainstream previous former nearest same another after before during sunday summer winter spring autumn large larger smaller small whole half both sixth form further higher infant infants junior juniors nursery secondary primary academy school college schools day extra breakfast few many where when while although because since however also then there they we he she it if but so his her their its in at to from by with for per via each every some'.split(
    ' ',
  ),
);

/** Whether a word can be the proper part of what a school, home or street is called. */
export function isProper(word: Word): boolean {
  if (word.casing === 'lower' || /\d/.test(word.text)) return false;
  if (NEVER.has(word.bare)) return false;
  if (word.casing === 'upper' && word.bare.length <= 4) return false;
  if (SAINT.test(word.bare) && !/^(?:our|all)$/.test(word.bare)) return true;
  if (TITLE_WORDS.has(word.bare) || AGENCY_WORDS.has(word.bare)) return false;
  return !(word.opens && isOrdinaryWord(word.bare) && !word.possessive);
}

/**
 * The index of the first word of the proper name that ends right before `index`, or `index` when none does.
 * "Our Lady of the Rosary" counts as one; a lower-case name does when no dictionary has its last word.
 */
export function properChainBefore(words: readonly Word[], index: number, kinds: ReadonlySet<string>): number {
  let first = index;
  let proper = false;
  for (let at = index - 1; at >= Math.max(0, index - 7); at -= 1) {
    const [word, next] = [words[at], words[at + 1]];
    if (!word || !next || !/^(?:\s{1,3}|-|\.\s?|'\s|\s&\s|\s?\(\s?)$/.test(next.gap)) break;
    if (next.opens) break;
    const linking = LINKS.test(word.bare) && (proper || kinds.has(words[at + 1]?.bare ?? '')) && at > 0;
    if (
      !isProper(word) &&
      !linking &&
      !(kinds.has(word.bare) && word.casing !== 'lower') &&
      !(SAINT.test(word.bare) && word.casing !== 'lower')
    )
      break;
    if (isProper(word) || (proper && SAINT.test(word.bare) && !linking)) {
      proper = true;
      first = at;
    }
  }
  const opening = words[first - 1];
  const joins = proper && opening?.opens && opening.casing !== 'lower' && /^[\s-]$/.test(words[first]?.gap ?? '');
  if (joins && !NEVER.has(opening.bare) && !TITLE_WORDS.has(opening.bare)) return first - 1;
  return proper ? first : index;
}
