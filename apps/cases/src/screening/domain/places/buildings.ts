import { isBuiltFromOrdinaryWord } from '../lexicon/ordinary-words.js';
import type { ScreenedPassage } from '../screened-passage.js';
import type { Word } from '../text/word.js';
import { isProper, properChainBefore } from './proper-chain.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const STREETS = set('road street avenue lane close drive crescent terrace grove gardens mews rd ave cres st');
const OPEN_STREETS = set('court place way walk square rise row view green gate bank hill park wynd garth');
const HOUSES = set(
  'house lodge cottage farm ward unit centre hostel refuge surgery clinic church mosque hall hospital grange manor club hotel hub home estate gurdwara temple chapel villas flats',
);
const NOT_HOUSES =
  /^(?:crown|family|high|county|magistrates|youth|civil|supreme|appeal|opera|white|open|contact|day|full|art|power|acute|psychiatric|maternity|postnatal|antenatal|paediatric|neonatal|intensive|medical|one|stop|drop|walk|wellbeing|leisure|sports|shopping|town|village|job|customer|resource|burns|assessment|intelligence|performance|analysis|prevention|domestic|abuse|vulnerability|vulnerable|crime|hate|neighbourhood|paedophile|online|rape|gateway|outreach|accommodation|business|complex)$/;
const NONE: ReadonlySet<string> = new Set();
const HOUSE_QUALIFIERS = set('children residential care nursing community family medical health');

function houseNumber(text: string, before: number): number | undefined {
  const match = /(?<![\w.,/])(?:(?:flat|no\.?|number) ?)?\d{1,4}[a-z]?,? $/i.exec(
    text.slice(Math.max(0, before - 16), before),
  );
  return match ? before - match[0].length : undefined;
}

function isCapitalInside(before: Word | undefined, word: Word): boolean {
  return (
    before?.casing === 'capitalised' &&
    !before.opens &&
    word.gap === ' ' &&
    word.bare.length > 3 &&
    !/^(?:the|a|family|youth)$/.test(before.bare)
  );
}

function streetAt(text: string, words: readonly Word[], index: number): number | undefined {
  const word = words[index];
  if (!word || word.opens) return undefined;
  const strong = STREETS.has(word.bare);
  if (!strong && !OPEN_STREETS.has(word.bare)) return undefined;
  if (/^st$/i.test(word.text) && words[index + 1]?.gap.startsWith(' ') && words[index + 1]?.casing !== 'lower')
    return undefined;
  for (let first = index - 1; first >= Math.max(0, index - 3); first -= 1) {
    const start = words[first]?.start ?? 0;
    if (!/^[\s'-]{1,3}$/.test(words[first + 1]?.gap ?? '')) break;
    const numbered = houseNumber(text, start);
    const firstWord = words[first];
    const unknown = firstWord && (firstWord.casing !== 'lower' || !isBuiltFromOrdinaryWord(firstWord.bare));
    if (
      numbered !== undefined &&
      (unknown || strong) &&
      !/^(?:in|of|on|at|and|to|were|was|cases|children|families)$/.test(words[first]?.bare ?? '')
    )
      return numbered;
  }
  const chain = properChainBefore(words, index, NONE);
  if (chain < index && (strong || (word.casing !== 'lower' && !NOT_HOUSES.test(words[index - 1]?.bare ?? ''))))
    return words[chain]?.start;
  const before = words[index - 1];
  if (strong && word.casing === 'capitalised' && isCapitalInside(before, word)) return before?.start;
  const small =
    strong &&
    before &&
    word.gap === ' ' &&
    before.bare.length > 3 &&
    !/^st$/i.test(word.text) &&
    !isBuiltFromOrdinaryWord(before.bare);
  return small ? before.start : undefined;
}

function houseAt(words: readonly Word[], index: number): number | undefined {
  const [word, before] = [words[index], words[index - 1]];
  if (!word || !before || !HOUSES.has(word.bare) || NOT_HOUSES.test(before.bare)) return undefined;
  const first = properChainBefore(words, index, HOUSE_QUALIFIERS);
  if (first === index) return undefined;
  const unheard = words.slice(first, index).some((each) => isProper(each) && !isBuiltFromOrdinaryWord(each.bare));
  return word.casing !== 'lower' || unheard ? words[first]?.start : undefined;
}

/** "at The Willows": a capital "The" inside a sentence begins what a house is called. */
function namedWithThe(words: readonly Word[], index: number): number | undefined {
  const [before, word] = [words[index - 1], words[index]];
  if (before?.text !== 'The' || before.opens || word?.gap !== ' ' || !isProper(word)) return undefined;
  return before.start;
}

function withFlat(text: string, start: number): number {
  const flat = /(?<!\w)(?:flat|apartment|room|unit|plot|caravan) \w{1,3},? $/i.exec(
    text.slice(Math.max(0, start - 20), start),
  );
  return flat ? start - flat[0].length : start;
}

/** Streets, with the number of the house, and houses, wards, homes and halls that are called by a name. */
export function buildingsIn(text: string, words: readonly Word[]): ScreenedPassage[] {
  return words.flatMap((word, index) => {
    const start = streetAt(text, words, index) ?? houseAt(words, index) ?? namedWithThe(words, index);
    if (start === undefined) return [];
    const next = words[index + 1];
    const compass = next !== undefined && next.gap === ' ' && /^(?:North|South|East|West)$/.test(next.text);
    return [{ start: withFlat(text, start), end: compass ? next.end : word.end, kind: 'place' as const }];
  });
}
