import { stems } from './stems.js';
import { WORDS_A_TO_C } from './words-a-to-c.js';
import { WORDS_D_TO_H } from './words-d-to-h.js';
import { WORDS_I_TO_O } from './words-i-to-o.js';
import { WORDS_P_TO_S } from './words-p-to-s.js';
import { WORDS_T_TO_Z } from './words-t-to-z.js';

const ROOTS: ReadonlySet<string> = new Set(
  [WORDS_A_TO_C, WORDS_D_TO_H, WORDS_I_TO_O, WORDS_P_TO_S, WORDS_T_TO_Z].flatMap((lines) =>
    lines.flatMap((line) => line.split(' ')),
  ),
);
const PREFIX =
  /^(?:un|re|non|pre|mis|multi|inter|under|over|out|co|de|dis|self|sub|semi|anti|post|mid|counter|cyber|micro)(?=[a-z]{4})/;
const SUFFIX =
  /(?:er|ers|or|ors|isation|isations|ity|ism|ist|ists|al|ive|ogram|ograms|ation|ations|ise|ised|ising|ize|ized|izing|ship|hood|wise|ward|wards|like)$/;

const LONGEST_COMPOUND = 24;

function isRegular(word: string): boolean {
  if (ROOTS.has(word)) return true;
  return stems(word).some((stem) => ROOTS.has(stem) || stems(stem).some((root) => ROOTS.has(root)));
}

/** An English word as a dictionary has it, with its regular inflections. */
export function isOrdinaryWord(word: string): boolean {
  return isRegular(word);
}

/** A word made of an ordinary one by the usual prefixes and suffixes: what no dictionary lists and yet is no name. */
export function isBuiltFromOrdinaryWord(word: string): boolean {
  if (isRegular(word)) return true;
  const inner = word.replace(PREFIX, '');
  if (inner !== word && isRegular(inner)) return true;
  const root = word.replace(SUFFIX, '');
  return word.length >= 9 && root !== word && root.length >= 4 && (isRegular(root) || isRegular(`${root}e`));
}

/** Two ordinary words written as one, as "frontline" or "caseworker". */
export function isCompound(word: string): boolean {
  if (word.length > LONGEST_COMPOUND) return false;
  for (let cut = 3; cut <= word.length - 3; cut += 1) {
    if (isRegular(word.slice(0, cut)) && isRegular(word.slice(cut))) return true;
  }
  return false;
}
