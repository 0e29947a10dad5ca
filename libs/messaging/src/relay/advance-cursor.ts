import type { Hole, OutboxCursor } from './outbox-cursor.js';
import type { Pick } from './pick.js';

/** The ranges of positions that a pick passes over: not among its records, but below its last new one. */
export function newGaps(cursor: OutboxCursor, positions: readonly number[]): { from: number; to: number }[] {
  const gaps: { from: number; to: number }[] = [];
  let expected = cursor.maxPos + 1;
  for (const pos of positions) {
    if (pos < expected) continue;
    if (pos > expected) gaps.push({ from: expected, to: pos - 1 });
    expected = pos + 1;
  }
  return gaps;
}

/**
 * The cursor once a pick is published: new gaps become holes under the bound taken after the pick, filled positions
 * leave their holes, and holes that provably stay empty go.
 *
 * Why a hole may go, by proof and not by time: whoever took a position had its transaction number before it (the
 * outbox' column order, and the stream's row is written before), so before any later position was taken, became visible
 * and was picked, so before the bound was taken: its number is below the bound. When every number below the bound has
 * ended (`xmin ≥ bound`) in a snapshot in which the position is still not visible, it was rolled back and never comes.
 * The bound must be a number taken after the pick: the snapshot's own xmax is one past the latest *completed*
 * transaction, which the owner's number can exceed. A long transaction delays its own holes, never the stream.
 *
 * Why the order is kept: two events of one aggregate are never in flight together (the stream's row lock is held until
 * COMMIT), so when the later is visible the earlier is too, and a pick holds all that is visible below its last record.
 */
export function advanceCursor(cursor: OutboxCursor, pick: Pick, bound: bigint | undefined, now: Date): OutboxCursor {
  const positions = pick.records.map((record) => record.pos);
  const filled = new Set(positions);
  const kept = cursor.holes
    .flatMap((hole) => without(hole, filled))
    .filter((hole) => !(pick.holesRead && pick.xmin >= hole.bound));
  const opened = newGaps(cursor, positions).map((gap) => ({ ...gap, bound: required(bound), since: now }));
  return { maxPos: Math.max(cursor.maxPos, positions.at(-1) ?? 0), holes: [...kept, ...opened] };
}

function without(hole: Hole, filled: ReadonlySet<number>): Hole[] {
  const inside = [...filled].filter((pos) => pos >= hole.from && pos <= hole.to);
  if (inside.length === 0) return [hole];
  const edges = [hole.from - 1, ...inside, hole.to + 1];
  return edges.slice(1).flatMap((end, index) => {
    const from = (edges[index] as number) + 1;
    return from < end ? [{ ...hole, from, to: end - 1 }] : [];
  });
}

function required(bound: bigint | undefined): bigint {
  if (bound === undefined) throw new Error('A gap needs a bound taken after it was seen');
  return bound;
}
