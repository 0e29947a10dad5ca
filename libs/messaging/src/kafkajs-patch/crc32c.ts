/** The polynomial of Castagnoli, its bits reversed. */
const POLYNOMIAL = 0x82f63b78;

// Table n holds what a byte does to the checksum when n more bytes follow it, so eight bytes can be looked up at once.
const T0 = new Int32Array(256).map((_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = (crc & 1) === 1 ? (crc >>> 1) ^ POLYNOMIAL : crc >>> 1;
  return crc;
});
const T1 = withOneMore(T0);
const T2 = withOneMore(T1);
const T3 = withOneMore(T2);
const T4 = withOneMore(T3);
const T5 = withOneMore(T4);
const T6 = withOneMore(T5);
const T7 = withOneMore(T6);

/** CRC32C as an unsigned number, taking eight bytes at a time. */
export function crc32c(bytes: Buffer): number {
  const whole = bytes.length & ~7;
  let crc = -1;
  for (let index = 0; index < whole; index += 8) {
    crc =
      look(T7, crc ^ byteAt(bytes, index)) ^
      look(T6, (crc >>> 8) ^ byteAt(bytes, index + 1)) ^
      look(T5, (crc >>> 16) ^ byteAt(bytes, index + 2)) ^
      look(T4, (crc >>> 24) ^ byteAt(bytes, index + 3)) ^
      look(T3, byteAt(bytes, index + 4)) ^
      look(T2, byteAt(bytes, index + 5)) ^
      look(T1, byteAt(bytes, index + 6)) ^
      look(T0, byteAt(bytes, index + 7));
  }
  for (let index = whole; index < bytes.length; index += 1) crc = look(T0, crc ^ byteAt(bytes, index)) ^ (crc >>> 8);
  return ~crc >>> 0;
}

function withOneMore(table: Int32Array): Int32Array {
  return table.map((crc) => look(T0, crc) ^ (crc >>> 8));
}

function look(table: Int32Array, index: number): number {
  return table[index & 0xff] as number;
}

function byteAt(bytes: Buffer, index: number): number {
  return bytes[index] as number;
}
