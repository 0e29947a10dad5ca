import type { ScreenedPassage } from '../screened-passage.js';
import { growNames } from './grow-names.js';
import type { Reading } from './reading.js';

/** The passages of the words taken for names, neighbours joined into one. */
export function namePassages(reading: Reading): ScreenedPassage[] {
  growNames(reading);
  const passages: ScreenedPassage[] = [];
  let previous = -2;
  for (const index of [...reading.named].sort((a, b) => a - b)) {
    const word = reading.words[index];
    if (!word) continue;
    const kind = word.registered ? 'register-name' : 'name';
    const last = passages.at(-1);
    if (last && previous === index - 1 && /^(?:\s{1,4}|-|\.\s{0,2}|\s?-\s?|,\s?)$/.test(word.gap))
      passages[passages.length - 1] = {
        start: last.start,
        end: word.end,
        kind: last.kind === 'name' ? kind : last.kind,
      };
    else passages.push({ start: word.start, end: word.end, kind });
    previous = index;
  }
  return passages;
}
