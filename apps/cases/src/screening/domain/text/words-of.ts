import type { Casing, Word } from './word.js';

const WORD = /[A-Za-z\u00aa-\uffff]+(?:'[A-Za-z\u00aa-\uffff]+)*[0-9]*/g;
const NOT_LETTERS = /[\u2000-\u2bff\u3000-\u303f\u00a0-\u00bf]/;
const OPENING = /[.!?;:•·*\n"|>]\s*["'([]*\s*(?:[-–—•·*]\s+|\d{1,2}[.)]\s+)?$/;
const DOTTED_TITLE = /^(?:mr|mrs|ms|dr|st|rev|prof|sgt|hon)$/i;

function casingOf(text: string): Casing {
  const letters = text.replace(/[^\p{L}]/gu, '');
  if (letters === letters.toLowerCase()) return 'lower';
  if (letters.length > 1 && letters === letters.toUpperCase()) return 'upper';
  const rest = letters.slice(1);
  return letters.length === 1 || rest === rest.toLowerCase() ? 'capitalised' : 'mixed';
}

function opensAfter(gap: string, before: Word | undefined): boolean {
  if (!before) return true;
  if (gap.startsWith('.') && (before.text.length === 1 || DOTTED_TITLE.test(before.text)) && !gap.includes('\n'))
    return false;
  return OPENING.test(gap) || /^\s+[-–—]\s+$/.test(gap) || /\n\s*[^\s\w]?\s*$/.test(gap);
}

/** The words of a readable text in order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    if (NOT_LETTERS.test(match[0])) continue;
    const before = words.at(-1);
    const start = match.index;
    const gap = text.slice(before?.end ?? 0, start);
    const possessive = /'s$/i.test(match[0]) || (/s$/i.test(match[0]) && text[start + match[0].length] === "'");
    const stripped = match[0].replace(/'s$/i, '');
    words.push({
      text: match[0],
      bare: stripped.replace(/'/g, '').toLowerCase(),
      possessive,
      start,
      end: start + match[0].length,
      gap,
      casing: casingOf(stripped),
      opens: opensAfter(gap, before),
    });
  }
  return words;
}
