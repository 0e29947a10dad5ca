import type { KnownWord } from './known-word.js';
import { type Reading, isCapital } from './reading.js';

const JOINS = /^(?:\s?[,/&+]\s?|\s(?:and|or|nor)\s)$/;

function betweenOf(reading: Reading, first: number): readonly [string, number] {
  const next = reading.words[first + 1];
  if (next && /^(?:and|or|nor)$/.test(next.bare))
    return [`${next.gap}${next.bare}${reading.words[first + 2]?.gap ?? ''}`, first + 2];
  return [next?.gap ?? '', first + 1];
}

function couldBeName(reading: Reading, index: number, word: KnownWord): boolean {
  return isCapital(reading, index) && (word.given || word.family) && !word.titled && word.text.length > 1;
}

/** Takes for names what stands in a list with one: "Poppy/Leo", "Jack and Grace". */
export function nameByList(reading: Reading): void {
  const spread = (first: number): void => {
    const [between, second] = betweenOf(reading, first);
    if (!JOINS.test(between)) return;
    for (const [named, other] of [
      [first, second],
      [second, first],
    ] as const) {
      const word = reading.words[other];
      if (word && reading.named.has(named) && couldBeName(reading, other, word)) reading.named.add(other);
    }
  };
  for (let index = 0; index < reading.words.length - 1; index += 1) spread(index);
  for (let index = reading.words.length - 2; index >= 0; index -= 1) spread(index);
}
