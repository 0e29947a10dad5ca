import { isAdjoining, isCapital, type Reading } from './reading.js';
import { PARTICLES } from './word-classes.js';

function belongsBefore(reading: Reading, index: number): boolean {
  const [word, next] = [reading.words[index], reading.words[index + 1]];
  if (!word || !isAdjoining(next)) return false;
  if (next.gap === '-') return isCapital(reading, index);
  if (/^[A-HJ-Z]$/.test(word.text)) return !word.opens || next.gap.startsWith('.');
  if (next.gap === ' ' && word.casing === 'capitalised' && !word.opens && !word.titled && isCapital(reading, index))
    return true;
  const particle = PARTICLES.has(word.bare) && next.gap.length === 1;
  return particle && (reading.named.has(index - 1) || word.casing !== 'lower');
}

function belongsAfter(reading: Reading, index: number): boolean {
  const [before, word] = [reading.words[index - 1], reading.words[index]];
  if (!before || !word) return false;
  if (/^[A-Z]$/.test(word.text) && /^,\s?$/.test(word.gap)) return true;
  if (!isAdjoining(word)) return false;
  if (word.gap === '-') return isCapital(reading, index);
  if (word.gap !== ' ') return false;
  if (/^[B-HJ-Z]$/.test(word.text)) return true;
  if (/^[b-hj-z]$/.test(word.text)) return before.casing === 'lower' && before.given && !before.ordinary;
  const capital = isCapital(reading, index) && word.casing === 'capitalised' && reading.styles[index] === 'sentence';
  return capital && (!word.titled || word.bare.length === 2) && !before.possessive;
}

/** Adds to names the pieces that are none by themselves: particles, initials, epithets, the other half of a hyphen. */
export function growNames(reading: Reading): void {
  const { words, named } = reading;
  for (let index = words.length - 2; index >= 0; index -= 1)
    if (named.has(index + 1) && !named.has(index) && belongsBefore(reading, index)) named.add(index);
  for (let index = 1; index < words.length; index += 1)
    if (named.has(index - 1) && !named.has(index) && belongsAfter(reading, index)) named.add(index);
}
