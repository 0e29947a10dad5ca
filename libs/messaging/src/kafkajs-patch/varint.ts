/**
 * Whole numbers as Kafka's records hold them: small ones of either sign in few bytes. Reckons in doubles instead of bits,
 * so it holds for every number up to 2^51, and nobody may ask for more.
 */
export const LARGEST_VARINT = 2 ** 51;

/** How many bytes a number takes. */
export function sizeOfVarint(value: number): number {
  let rest = zigZag(value);
  let bytes = 1;
  while (rest >= 128) {
    rest = Math.floor(rest / 128);
    bytes += 1;
  }
  return bytes;
}

/** Writes a number and returns the place behind it. */
export function writeVarint(target: Buffer, offset: number, value: number): number {
  let rest = zigZag(value);
  let at = offset;
  while (rest >= 128) {
    target[at++] = (rest % 128) | 128;
    rest = Math.floor(rest / 128);
  }
  target[at++] = rest;
  return at;
}

function zigZag(value: number): number {
  return value >= 0 ? value * 2 : value * -2 - 1;
}
