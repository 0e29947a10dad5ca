/** Cuts off the character of UTF-8 at the end whose last bytes have not arrived. */
export function splitUnfinished(bytes: Buffer): [whole: Buffer, unfinished: Buffer] {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (isContinuation(byte)) continue;
    const cut = lengthOf(byte) > back ? bytes.length - back : bytes.length;
    return [bytes.subarray(0, cut), bytes.subarray(cut)];
  }
  return [bytes, bytes.subarray(bytes.length)];
}

function isContinuation(byte: number): boolean {
  return (byte & 0xc0) === 0x80;
}

function lengthOf(first: number): number {
  if (first >= 0xf0 && first <= 0xf4) return 4;
  if (first >= 0xe0) return first < 0xf0 ? 3 : 1;
  return first >= 0xc2 ? 2 : 1;
}
