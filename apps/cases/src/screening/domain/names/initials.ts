import type { ScreenedPassage } from '../screened-passage.js';
import { matches } from '../patterns/matches.js';
import type { Reading } from './reading.js';
import { AUXILIARIES, LETTERED, PERSON_STATES, PERSON_VERBS, RELATIONS } from './word-classes.js';

const DOTTED = /(?<![\w.])[A-Z]\. ?[A-Z](?:\. ?[A-Z])?\.?(?!\w)/g;
const ABBREVIATIONS =
  /^(?:U\.?K|E\.?U|U\.?S(?:\.?A)?|N\.?H\.?S|G\.?P|N\.?B|Q\.?A|A\.?M|P\.?M|I\.?E|E\.?G|D\.?V|D\.?A|C\.?P|I\.?T|T\.?V|P\.?E|R\.?E|R\.?C|C\.?E|O\.?K|S\.?W|H\.?R|A\.?K)\.?$/;

function isInitials(reading: Reading, index: number): boolean {
  const [before, word, next] = [reading.words[index - 1], reading.words[index], reading.words[index + 1]];
  if (
    !word ||
    word.casing !== 'upper' ||
    word.titled ||
    /^(?:capitals|heading)$/.test(reading.styles[index] ?? '') ||
    !/^[A-Z]{2,3}$/.test(word.text)
  )
    return false;
  if (
    word.bare.length === 2 &&
    (word.possessive || next?.gap === ' ') &&
    (word.possessive ||
      (AUXILIARIES.has(next?.bare ?? '') && PERSON_STATES.has(reading.words[index + 2]?.bare ?? '')) ||
      PERSON_VERBS.has(next?.bare ?? ''))
  )
    return true;
  return (
    RELATIONS.has(before?.bare ?? '') &&
    word.gap === ' ' &&
    (word.bare.length === 2 || /^(?:child|brother|sister|mum|dad|called|named|sibling)$/.test(before?.bare ?? ''))
  );
}

function isLettered(reading: Reading, index: number): boolean {
  const [before, word] = [reading.words[index - 1], reading.words[index]];
  if (!before || !word || word.gap !== ' ' || !/^[A-HJ-Z]\d?(?:'s)?$/.test(word.text)) return false;
  return LETTERED.has(before.bare) && before.bare !== 'children';
}

/** Initials and letters that stand for a person: "K.L.", "JS was not seen", "child K". */
export function initialsIn(text: string, reading: Reading): ScreenedPassage[] {
  const dotted = matches(text, 'name', DOTTED, ([whole]) => !ABBREVIATIONS.test(whole.replace(/ /g, '')));
  const single = reading.words.flatMap((word, index) => {
    const lettered = isLettered(reading, index);
    const start = lettered ? (reading.words[index - 1]?.start ?? word.start) : word.start;
    return lettered || isInitials(reading, index) ? [{ start, end: word.end, kind: 'name' as const }] : [];
  });
  return [...dotted, ...single];
}
