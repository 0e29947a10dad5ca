import type { KnownWord } from './known-word.js';

/** How much a capital says in a sentence: nothing in one of capitals only, little in a heading. */
export type CapitalStyle = 'sentence' | 'heading' | 'capitals' | 'none';

function styleOf(words: readonly KnownWord[]): CapitalStyle {
  const long = words.filter((word) => word.text.length > 1);
  const upper = long.filter((word) => word.casing === 'upper').length;
  if (long.length >= 3 && upper / long.length > 0.6) return 'capitals';
  const notable = long.filter((word) => word.text.length > 3);
  const capitalised = notable.filter((word) => word.casing !== 'lower').length;
  if (notable.length >= 5 && capitalised / notable.length >= 0.75) return 'heading';
  return capitalised === 0 ? 'none' : 'sentence';
}

/** For every word the capital style of the sentence it stands in. */
export function capitalStyles(words: readonly KnownWord[]): CapitalStyle[] {
  const styles: CapitalStyle[] = [];
  let first = 0;
  while (first < words.length) {
    let next = first + 1;
    while (next < words.length && !words[next]?.opens) next += 1;
    styles.push(...Array<CapitalStyle>(next - first).fill(styleOf(words.slice(first, next))));
    first = next;
  }
  return styles;
}
