import { AGENCY_WORDS } from '../data/agency-vocabulary.js';
import { TITLE_WORDS } from '../data/title-words.js';
import { isBuiltFromOrdinaryWord } from '../lexicon/ordinary-words.js';
import type { ScreenedPassage } from '../screened-passage.js';
import type { Word } from '../text/word.js';
import { PhraseIndex } from './phrase-index.js';
import { properChainBefore } from './proper-chain.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const HEADS = set(
  'school schools academy college nursery primary infant infants junior juniors secondary comprehensive grammar playgroup preschool kindergarten sixth pru campus',
);
const QUALIFIERS = set(
  'school academy college nursery primary infant infants junior juniors secondary comprehensive grammar community catholic rc ce c of e church england voluntary aided high special free day and girls boys form sixth technology arts sports preschool infants infant cofe roman first middle upper lower pre',
);
const KNOWN = new PhraseIndex(
  'stockton sixth form|hartlepool sixth form|hartlepool college|stockton riverside|northern school of art|cleveland college|sacred heart|holy rosary|holy trinity|our lady|christ the king|corpus christi|holy family|good shepherd|conyers|egglescliffe|northfield|ian ramsey|english martyrs|high tunstall|abbey hill|catcote|dyke house|grangefield|bede sixth form|manor community|st hilds|our lady and st bede|all saints academy|ingleby manor|outwood|ash trees|springwell|kings priory|macmillan academy|teesside high|red house school|st michaels|st patricks|frederick nattrass|whinstone|junction farm|layfield|harrow gate|harrowgate'.split(
    '|',
  ),
);

function lastQualifier(words: readonly Word[], head: number): number {
  let last = head;
  const follows = (index: number): boolean =>
    /^\s{1,3}$|^-$/.test(words[index]?.gap ?? '') && words[index]?.casing !== 'lower';
  while (QUALIFIERS.has(words[last + 1]?.bare ?? '') && follows(last + 1)) last += 1;
  if (words[last + 1]?.bare === 'of' && words[last + 1]?.gap === ' ' && follows(last + 2)) {
    last += 2;
    while (follows(last + 1)) last += 1;
  }
  return /^(?:and|of|c|e)$/.test(words[last]?.bare ?? '') ? head : last;
}

/** "northfield school" typed small: a word no dictionary has right before a kind of school. */
function isSmallName(words: readonly Word[], head: number): boolean {
  const [before, word] = [words[head - 1], words[head]];
  if (!before || word?.gap !== ' ' || before.bare.length < 4 || before.casing === 'upper') return false;
  return (
    !isBuiltFromOrdinaryWord(before.bare) &&
    !AGENCY_WORDS.has(before.bare) &&
    !/^(?:stockton|hartlepool|teesside)$/.test(before.bare)
  );
}

function saintAt(words: readonly Word[], index: number): boolean {
  const [word, next] = [words[index], words[index + 1]];
  if (!word || !next || !/^st$/i.test(word.text) || !/^\.?\s{1,2}$/.test(next.gap)) return false;
  return next.casing !== 'lower' || (!isBuiltFromOrdinaryWord(next.bare) && next.bare.length > 3) || next.possessive;
}

function schoolAt(words: readonly Word[], index: number): readonly [number, number] | undefined {
  const word = words[index];
  if (!word) return undefined;
  const known = KNOWN.lengthAt(words, index);
  if (known > 0 && word.casing !== 'lower')
    return [
      index,
      HEADS.has(words[index + known]?.bare ?? '') ? lastQualifier(words, index + known) : index + known - 1,
    ];
  if (saintAt(words, index)) {
    const end = lastQualifier(words, index + 1);
    const head = HEADS.has(words[end + 1]?.bare ?? '') && /^['\s]/.test(words[end + 1]?.gap ?? '');
    return [index, head ? lastQualifier(words, end + 1) : end];
  }
  if (!HEADS.has(word.bare)) return undefined;
  const first = properChainBefore(words, index, QUALIFIERS);
  if (first < index) return [first, lastQualifier(words, index)];
  return isSmallName(words, index) && !TITLE_WORDS.has(words[index - 1]?.bare ?? '') ? [index - 1, index] : undefined;
}

/** Schools, nurseries and colleges that are called by a name, and anything called after a saint. */
export function schoolsIn(words: readonly Word[]): ScreenedPassage[] {
  return words.flatMap((_, index) => {
    const [from, to] = schoolAt(words, index) ?? [];
    const [first, last] = [words[from ?? -1], words[to ?? -1]];
    return first && last ? [{ start: first.start, end: last.end, kind: 'school' as const }] : [];
  });
}
