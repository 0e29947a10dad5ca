/** Positions that were passed over: taken by a transaction that had not committed when a later position was visible. */
export interface Hole {
  readonly from: number;
  readonly to: number;
  /** A transaction number taken after the hole was seen: whoever took these positions has a lower one. */
  readonly bound: bigint;
  /** When it was seen; an old one means a stuck transaction. */
  readonly since: Date;
}

/** How far the relay has published: everything up to `maxPos`, except what may still appear in the holes. */
export interface OutboxCursor {
  readonly maxPos: number;
  readonly holes: readonly Hole[];
}

/** A hole as the cursor's row keeps it. */
export interface StoredHole {
  readonly from: number;
  readonly to: number;
  readonly bound: string;
  readonly since: string;
}

/** The holes as the cursor's row keeps them. */
export function holesToJson(holes: readonly Hole[]): string {
  return JSON.stringify(holes.map((hole) => ({ ...hole, bound: String(hole.bound) })));
}

/** Reads holes from the cursor's row. */
export function holesFromJson(stored: readonly StoredHole[]): Hole[] {
  return stored.map((hole) => ({ ...hole, bound: BigInt(hole.bound), since: new Date(hole.since) }));
}
