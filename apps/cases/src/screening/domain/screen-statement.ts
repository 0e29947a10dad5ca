import { DETECTORS, type Detector } from './detectors.js';
import type { RegisterNames } from './names/register-names.js';
import type { ScreenedPassage } from './screened-passage.js';
import { ReadableText } from './text/readable-text.js';
import { wordsOf } from './text/words-of.js';
import { withoutOverlaps } from './without-overlaps.js';

/** Finds what in a statement may identify somebody: passages in order, none overlapping, offsets in the text as given. */
export function screenStatement(
  text: string,
  register: RegisterNames,
  detectors: readonly Detector[] = Object.values(DETECTORS),
): ScreenedPassage[] {
  const readable = new ReadableText(text);
  const statement = { text: readable.text, words: wordsOf(readable.text), register };
  const found = detectors.flatMap((detect) => detect(statement));
  return withoutOverlaps(found).map(({ start, end, kind }) => ({ ...readable.writtenRange(start, end), kind }));
}
