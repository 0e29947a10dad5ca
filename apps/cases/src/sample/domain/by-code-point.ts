/** Half of a code point beyond 16 bits, which sorts elsewhere as a unit than as a code point. */
const HALF = /[\ud800-\udfff]/;

/** Sorts texts by code point, as `LC_ALL=C sort` does: in UTF-8 that is the order of the bytes. */
export function byCodePoint(one: string, other: string): number {
  if (one === other) return 0;
  if (HALF.test(one) || HALF.test(other)) return Buffer.compare(Buffer.from(one), Buffer.from(other));
  return one < other ? -1 : 1;
}
