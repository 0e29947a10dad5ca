/** Object ids of PostgreSQL's own types, which never change. */
const TYPES = { bytea: 17, int4: 23, text: 25 } as const;

const HEADER_BYTES = 20;

/**
 * A list as PostgreSQL's binary form of an array, to be sent as one parameter and cast (`$1::bytea[]`). As text, bytes
 * would be written in hexadecimal and parsed again, which for thousands of rows takes longer than to store them.
 */
export function binaryArray(type: keyof typeof TYPES, values: readonly (Buffer | string | number | null)[]): Buffer {
  const items = values.map((value) => (value === null ? null : bytesOf(value)));
  const size = items.reduce((sum, item) => sum + 4 + (item?.length ?? 0), HEADER_BYTES);
  const array = Buffer.allocUnsafe(size);
  array.writeInt32BE(1, 0);
  array.writeInt32BE(1, 4);
  array.writeInt32BE(TYPES[type], 8);
  array.writeInt32BE(items.length, 12);
  array.writeInt32BE(1, 16);
  let offset = HEADER_BYTES;
  for (const item of items) {
    offset = array.writeInt32BE(item?.length ?? -1, offset);
    offset += item?.copy(array, offset) ?? 0;
  }
  return array;
}

function bytesOf(value: Buffer | string | number): Buffer {
  if (typeof value === 'string') return Buffer.from(value);
  if (typeof value !== 'number') return value;
  const bytes = Buffer.allocUnsafe(4);
  bytes.writeInt32BE(value);
  return bytes;
}
