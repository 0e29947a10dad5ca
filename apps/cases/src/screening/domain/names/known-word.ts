import { AGENCY_WORDS } from '../data/agency-vocabulary.js';
import { FAMILY_NAMES } from '../data/family-names.js';
import { GIVEN_NAMES } from '../data/given-names.js';
import { RARELY_NAMES } from '../data/rarely-names.js';
import { DIMINUTIVE_GROUPS } from '../data/diminutives.js';
import { TITLE_WORDS } from '../data/title-words.js';
import { isBuiltFromOrdinaryWord, isCompound, isOrdinaryWord } from '../lexicon/ordinary-words.js';
import type { Word } from '../text/word.js';
import type { RegisterNames } from './register-names.js';

const GIVEN = new Set([...GIVEN_NAMES, ...DIMINUTIVE_GROUPS.flat().filter((name) => name.length > 2)]);
const FAMILY = new Set(FAMILY_NAMES);

/** A word of the text with all that is known about it as a name and as a word. */
export interface KnownWord extends Word {
  readonly given: boolean;
  readonly family: boolean;
  readonly registered: boolean;
  readonly registeredGiven: boolean;
  /** An agency, a people, a month: never a name on the strength of its capital. */
  readonly agency: boolean;
  /** The dictionary has it. */
  readonly ordinary: boolean;
  /** Neither the dictionary nor the vocabulary of the work has it, and it is not built from what they have. */
  readonly unheard: boolean;
  /** A capital inside a phrase is usual for it. */
  readonly titled: boolean;
  readonly rarelyName: boolean;
}

function singular(name: string): string | undefined {
  return name.length > 4 && name.endsWith('s') ? name.slice(0, -1) : undefined;
}

/** Looks a word up in the register, the lists of names and the dictionary. */
export function knownWord(word: Word, register: RegisterNames): KnownWord {
  const one = singular(word.bare);
  const inRegisterFamily = register.isFamily(word.bare) || (one !== undefined && register.isFamily(one));
  const plural = one !== undefined && !isOrdinaryWord(one) && (GIVEN.has(one) || register.isGiven(one));
  const inRegisterGiven = register.isGiven(word.bare) || (plural && register.isGiven(one));
  const agency = AGENCY_WORDS.has(word.bare) || /^(?:constabulary|council)$/.test(word.bare);
  const ordinary = isOrdinaryWord(word.bare);
  return {
    ...word,
    given: inRegisterGiven || GIVEN.has(word.bare) || plural,
    family: inRegisterFamily || FAMILY.has(word.bare) || (one !== undefined && FAMILY.has(one)),
    registeredGiven: inRegisterGiven,
    agency,
    registered: inRegisterFamily || inRegisterGiven,
    ordinary: ordinary || agency,
    unheard:
      !agency &&
      !ordinary &&
      !TITLE_WORDS.has(word.bare) &&
      !isBuiltFromOrdinaryWord(word.bare) &&
      !(word.opens && isCompound(word.bare)),
    titled: TITLE_WORDS.has(word.bare) || agency,
    rarelyName: RARELY_NAMES.has(word.bare) || TITLE_WORDS.has(word.bare) || agency,
  };
}
