import type { ScreenedPassage } from './screened-passage.js';
import { SCREENING_KINDS } from './screening-kind.js';

const RANK = new Map(SCREENING_KINDS.map((kind, index) => [kind, index]));

/** Joins passages that overlap; the joined one takes the kind that prevails. */
export function withoutOverlaps(passages: readonly ScreenedPassage[]): ScreenedPassage[] {
  const sorted = passages.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start || b.end - a.end);
  const joined: ScreenedPassage[] = [];
  for (const passage of sorted) {
    const last = joined.at(-1);
    if (!last || passage.start >= last.end) {
      joined.push(passage);
      continue;
    }
    const kind = (RANK.get(passage.kind) ?? 0) < (RANK.get(last.kind) ?? 0) ? passage.kind : last.kind;
    joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, passage.end), kind };
  }
  return joined;
}
