import { type Reading, isAdjoining, isCapital } from './reading.js';
import { isIntroduced } from './introduced-names.js';
import type { KnownWord } from './known-word.js';
import { AUXILIARIES, PERSON_STATES, PERSON_VERBS, TERM_HEADS } from './word-classes.js';

const PEOPLE =
  /^(?:people|persons?|carers?|adults?|child|children|women|men|mothers?|parents?|fathers?|offenders?|ones?|minds)$/;
const MODAL_SUBJECTS = /^(?:we|they|i|you|to|not|can|our|the|a|an|that|and|or|all|there)$/;

function isLetter(word: KnownWord | undefined): boolean {
  return word !== undefined && /^[A-Z]$/.test(word.text);
}

function isSecondName(reading: Reading, index: number): boolean {
  const [first, second, third] = [reading.words[index], reading.words[index + 1], reading.words[index + 2]];
  if (!first?.given || !second) return false;
  if (PEOPLE.test(third?.bare ?? '') && second.bare === 'young') return false;
  const person = reading.register.isPerson(first.bare, second.bare);
  if (isCapital(reading, index) && isCapital(reading, index + 1)) {
    if (second.unheard || person) return true;
    if (reading.styles[index] === 'heading' && first.ordinary) return false;
    if (second.titled || TERM_HEADS.has(second.bare)) return false;
    if (!first.ordinary) return second.family || second.given || !second.opens;
    return second.family || (second.given && !second.rarelyName && !first.rarelyName);
  }
  if (!(person || second.family)) return false;
  if (!first.ordinary && !second.ordinary) return true;
  if (!second.ordinary && !first.rarelyName) return true;
  if (!person) return false;
  const before = reading.words[index - 1]?.bare ?? '';
  const after = reading.words[index + 2]?.bare ?? '';
  const follows = after === '' || PERSON_STATES.has(after) || PERSON_VERBS.has(after) || AUXILIARIES.has(after);
  if (PEOPLE.test(after)) return false;
  const introduced = /^(?:for|about|with|of|from|visited|saw|see|and|by|on|child|children|re|case|family)$/.test(
    before,
  );
  return introduced || (!MODAL_SUBJECTS.test(before) && (follows || reading.words[index + 2]?.gap !== ' '));
}

function reversed(reading: Reading, index: number): boolean {
  const [family, given] = [reading.words[index], reading.words[index + 1]];
  if (!family?.family || !given?.given || !/^,\s{0,2}$/.test(given.gap)) return false;
  if (reading.register.isPerson(given.bare, family.bare)) return !given.rarelyName || isCapital(reading, index + 1);
  return (
    isCapital(reading, index) && isCapital(reading, index + 1) && (!family.ordinary || !given.ordinary) && !family.given
  );
}

function swapped(reading: Reading, index: number): boolean {
  const [family, given] = [reading.words[index], reading.words[index + 1]];
  if (!family?.family || !given?.given || given.titled) return false;
  if (!reading.register.isPerson(given.bare, family.bare)) return false;
  return (isCapital(reading, index) && isCapital(reading, index + 1)) || (!family.ordinary && !given.rarelyName);
}

function withInitial(reading: Reading, index: number): boolean {
  const [first, second] = [reading.words[index], reading.words[index + 1]];
  if (!first || !second) return false;
  if (
    isLetter(first) &&
    second.casing !== 'lower' &&
    !(first.opens && /^[AI]$/.test(first.text) && (second.ordinary || !second.registered))
  ) {
    return (second.family && !(second.titled && second.gap === ' ')) || (second.unheard && second.gap.startsWith('.'));
  }
  if (/^[a-z]$/.test(first.text) && first.text !== 'a' && first.text !== 'i')
    return second.registered && second.family && !second.ordinary;
  return (
    first.given && !first.rarelyName && first.casing !== 'lower' && /^[B-HJ-Z]$/.test(second.text) && second.gap === ' '
  );
}

/** "Brack Smith" and "brack-smith": the halves of a double name of the register. */
function isDoubleName(reading: Reading, index: number): boolean {
  const [first, second] = [reading.words[index], reading.words[index + 1]];
  if (!first?.registered || !second?.registered || (first.ordinary && second.casing === 'lower')) return false;
  const joined = first.bare + second.bare;
  return reading.register.isFamily(joined) || reading.register.isGiven(joined);
}

/** Takes for names what another word shows to be one: a second name, a form of address, a relation, an initial. */
export function nameByNeighbour(reading: Reading): void {
  for (let index = 0; index < reading.words.length; index += 1) {
    const next = reading.words[index + 1];
    const adjoining = isAdjoining(next) && !(next.gap.includes('.') && reading.words[index]?.text.length !== 1);
    const pair =
      reversed(reading, index) ||
      (adjoining &&
        (isDoubleName(reading, index) ||
          isSecondName(reading, index) ||
          swapped(reading, index) ||
          withInitial(reading, index)));
    if (pair) reading.named.add(index).add(index + 1);
    if (isIntroduced(reading, index)) reading.named.add(index);
  }
}
