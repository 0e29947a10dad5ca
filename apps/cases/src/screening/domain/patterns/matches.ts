import type { ScreenedPassage } from '../screened-passage.js';
import type { ScreeningKind } from '../screening-kind.js';

/** The passages of a text that a pattern finds and, where given, a check accepts. Patterns must be bounded: no nested repeats. */
export function matches(
  text: string,
  kind: ScreeningKind,
  pattern: RegExp,
  accepts: (match: RegExpExecArray) => boolean = () => true,
): ScreenedPassage[] {
  return [...text.matchAll(pattern)]
    .filter(accepts)
    .map((match) => ({ start: match.index, end: match.index + match[0].length, kind }));
}
