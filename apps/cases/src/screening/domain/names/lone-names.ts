import { type Reading, isCapital } from './reading.js';
import type { KnownWord } from './known-word.js';
import {
  AUXILIARIES,
  BEFORE_NOUNS,
  BELONGINGS,
  CALENDAR,
  PERSON_STATES,
  PERSON_VERBS,
  TERM_HEADS,
  TIME_WORDS,
} from './word-classes.js';

const MIXED_NAME = /^(?:Mc|Mac|O'|D'|Fitz|De|Van|Le|La|St)\p{L}/u;

function isPersonState(reading: Reading, index: number): boolean {
  const at = /^(?:not|never|also|still|only|always|just|often)$/.test(reading.words[index]?.bare ?? '')
    ? index + 1
    : index;
  return PERSON_STATES.has(reading.words[at]?.bare ?? '');
}

function actsAsPerson(reading: Reading, index: number): boolean {
  const [word, next, then] = [reading.words[index], reading.words[index + 1], reading.words[index + 2]];
  if (word?.possessive && BELONGINGS.has(next?.bare ?? '')) return true;
  if (!next) return false;
  if (/^(?:, | ?\(| \(aged )$/.test(next.gap) && next.bare === 'aged') return true;
  if (!/^,?\s{1,3}$/.test(next.gap)) return false;
  if (PERSON_VERBS.has(next.bare) || /^(?:who|herself|himself)$/.test(next.bare)) return true;
  if (next.bare === 'and' && /^(?:his|her|their|the)$/.test(then?.bare ?? '')) return word?.registeredGiven === true;
  return AUXILIARIES.has(next.bare) && isPersonState(reading, index + 2);
}

function isInTerm(reading: Reading, index: number): boolean {
  const [word, next] = [reading.words[index], reading.words[index + 1]];
  if (!word || !next || word.possessive || !/^[\s-]{1,2}$/.test(next.gap)) return false;
  if (TERM_HEADS.has(next.bare)) return true;
  return isCapital(reading, index + 1) && next.ordinary && !reading.named.has(index + 1) && !next.opens;
}

function isTailOfTitle(reading: Reading, index: number): boolean {
  const [before, word] = [reading.words[index - 1], reading.words[index]];
  if (!before || !word || !/^[\s-]$/.test(word.gap)) return false;
  return isCapital(reading, index - 1) && before.ordinary && !before.opens && !reading.named.has(index - 1);
}

const OF_CALENDAR =
  /^(?:visits?|reviews?|meetings?|conferences?|half|figures|inspection|terms?|holidays?|breaks?|plans?|cases|data|reports?|audits?|fool|bank|period|months?)$/;
const ABSTRACT = /^(?:hope|faith|joy|grace|charity|patience|mercy|honour|honor|harmony|prudence)$/;
const DONE_TO_THINGS =
  /^(?:expressed|absent|lost|shown|built|placed|needed|evident|given|offered|missing|rare|low|high|kept)$/;
const COLOUR = /^(?:red|amber|green|black|white|blue|grey|gray|gold|silver|bronze|brown)$/;
const SEASON = /^(?:summer|autumn|winter|spring)$/;
const TIME_OF_SEASON =
  /^(?:in|by|since|until|till|during|over|this|last|next|each|every|early|late|mid|the|through|throughout|between|before|after)$/;
const AFTER_VERB = /^(?:well|very|as|like|at|in|on|with|to|from|her|his|their|alone|not|every|too|that|out|up|badly)$/;
const OF_FAMILY =
  /^(?:case|cases|family|families|children|siblings|household|brothers|sisters|twins|girls|boys|kids|record|records|file)$/;

/** "the Quill family": only a family is spoken of in this way. */
function isOfFamily(reading: Reading, index: number): boolean {
  const [word, next] = [reading.words[index], reading.words[index + 1]];
  return word !== undefined && word.family && OF_FAMILY.test(next?.bare ?? '') && next?.casing === 'lower';
}

/** "The Youngs were": several people of one family name. */
function isFamilyOfSeveral(reading: Reading, index: number, word: KnownWord): boolean {
  const next = reading.words[index + 1];
  if (reading.words[index - 1]?.bare !== 'the' || !word.registered || !word.bare.endsWith('s')) return false;
  if (!reading.register.isFamily(word.bare.slice(0, -1)) || next?.gap !== ' ') return false;
  return /^(?:were|are|had|have|did|do|said|moved|told|live|lived|and|went|left|refused)$/.test(next.bare);
}

function isAfterDeterminer(reading: Reading, index: number): boolean {
  const [before, word] = [reading.words[index - 1], reading.words[index]];
  if (!word || word.gap.includes(',') || isOfFamily(reading, index)) return false;
  return /^(?:the|a|an|this|every|each|our|your|no|any|some|more)$/.test(before?.bare ?? '');
}

/** "Hope was expressed": what is said is said of a thing. */
function isAbstract(reading: Reading, index: number, word: KnownWord): boolean {
  return ABSTRACT.test(word.bare) && word.opens && DONE_TO_THINGS.test(reading.words[index + 2]?.bare ?? '');
}

function isOfTime(before: string, word: string): boolean {
  return SEASON.test(word) ? TIME_OF_SEASON.test(before) : TIME_WORDS.has(before);
}

/** "seen by Bell": a family name of the register that is a common word, with a capital that nothing else explains. */
function isRareFamilyName(reading: Reading, index: number, word: KnownWord): boolean {
  const next = reading.words[index + 1];
  if (!word.registered || word.titled || word.opens || COLOUR.test(word.bare)) return false;
  if (reading.styles[index] !== 'sentence' || /^\s\d/.test(next?.gap ?? '')) return false;
  return !isInTerm(reading, index) && !isTailOfTitle(reading, index) && !isAfterDeterminer(reading, index);
}

/** A word that a register has for a given name and that is hardly ever one elsewhere: "Will", "Faith", "Summer". */
function isRareName(reading: Reading, index: number, word: KnownWord): boolean {
  const [before, next] = [reading.words[index - 1], reading.words[index + 1]];
  if (!word.given) return isRareFamilyName(reading, index, word);
  if (CALENDAR.has(word.bare) && (!word.registeredGiven || isOfTime(before?.bare ?? '', word.bare))) return false;
  if (CALENDAR.has(word.bare) && (/^\s\d/.test(next?.gap ?? '') || OF_CALENDAR.test(next?.bare ?? ''))) return false;
  const acts = actsAsPerson(reading, index);
  if (!word.registeredGiven || (word.agency && !CALENDAR.has(word.bare))) return acts && !word.titled;
  if (CALENDAR.has(word.bare)) return acts || (!word.opens && !isInTerm(reading, index));
  if (word.opens || reading.styles[index] === 'heading') {
    const modal = word.titled && /^(?:not|would|could)$/.test(next?.bare ?? '');
    const alone = next === undefined || next.opens || /^\s?[,;:–—-]/.test(next.gap);
    return (
      (alone && !word.titled) ||
      (alone && /:\s$/.test(word.gap)) ||
      acts ||
      (AUXILIARIES.has(next?.bare ?? '') && next?.gap === ' ' && !modal) ||
      /^,? \(?aged/.test(next?.gap ?? '')
    );
  }
  return !isInTerm(reading, index) && !isTailOfTitle(reading, index) && !isAfterDeterminer(reading, index);
}

/** "Grace presents well": a verb and not a plural follows. */
function doesAsPerson(reading: Reading, index: number, word: KnownWord): boolean {
  const [next, then] = [reading.words[index + 1], reading.words[index + 2]];
  return word.registeredGiven && /[a-rt-z]s$/.test(next?.text ?? '') && AFTER_VERB.test(then?.bare ?? '');
}

/** A word that is a name and also an ordinary word, written with a capital. */
function isNameNotWord(reading: Reading, index: number, word: KnownWord): boolean {
  if (isAbstract(reading, index, word)) return false;
  if (isFamilyOfSeveral(reading, index, word)) return true;
  if (word.rarelyName) return isRareName(reading, index, word);
  const next = reading.words[index + 1];
  if (word.opens || reading.styles[index] === 'heading') {
    if (actsAsPerson(reading, index)) return word.registered || word.given;
    if (!word.registered || isInTerm(reading, index)) return false;
    if (doesAsPerson(reading, index, word)) return true;
    return (
      word.possessive ||
      next === undefined ||
      /^(?:\s?[,;:–—]|\s-)/.test(next.gap) ||
      (AUXILIARIES.has(next.bare) && /^\s$/.test(next.gap))
    );
  }
  if (isInTerm(reading, index)) return false;
  if (actsAsPerson(reading, index)) return true;
  return !isAfterDeterminer(reading, index) && !isTailOfTitle(reading, index);
}

/** A name that is written small or in a text of capitals only. */
function isUncasedName(reading: Reading, index: number, word: KnownWord): boolean {
  if (!word.ordinary) {
    if (word.registered) return word.bare.length > 2;
    if (word.given || word.family) return word.bare.length > (word.given ? 3 : 4);
    return reading.styles[index] === 'capitals' && word.unheard && word.bare.length > 3;
  }
  if (!word.given || word.rarelyName || isInTerm(reading, index)) return false;
  if (word.possessive && word.text.includes("'"))
    return word.registered || BELONGINGS.has(reading.words[index + 1]?.bare ?? '');
  const before = reading.words[index - 1];
  return actsAsPerson(reading, index) && (word.opens || !BEFORE_NOUNS.has(before?.bare ?? ''));
}

function isUpperName(reading: Reading, index: number, word: KnownWord): boolean {
  if (word.bare.length < 3 || word.titled) return false;
  if (!word.ordinary)
    return word.registered || ((word.given || word.family) && word.bare.length > 3) || actsAsPerson(reading, index);
  return word.registered && word.given && !word.rarelyName && !isInTerm(reading, index);
}

function isLoneName(reading: Reading, index: number, word: KnownWord): boolean {
  if (/^\p{L}$|\d/u.test(word.text)) return false;
  if (word.casing === 'lower' || reading.styles[index] === 'capitals') return isUncasedName(reading, index, word);
  if (word.casing === 'upper') return isUpperName(reading, index, word);
  const known = word.given || word.family;
  if (word.casing === 'mixed') return known || MIXED_NAME.test(word.text) || word.registered;
  if (!word.ordinary) return known || word.unheard;
  return (known || word.registered) && isNameNotWord(reading, index, word);
}

/** Takes for names the words that are names by themselves, whatever stands beside them. */
export function nameByItself(reading: Reading): void {
  reading.words.forEach((word, index) => {
    if (!reading.named.has(index) && isLoneName(reading, index, word)) reading.named.add(index);
  });
}
