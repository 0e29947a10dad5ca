import type { BatchContext, DecodedRecord, DecodeRecord, HeaderValue } from './decoded-record.js';
import { HeaderNames } from './header-names.js';
import { RecordReader } from './record-reader.js';

const LOG_APPEND_TIME = 1;
const MOST_HEADERS = 16;
/** kafkajs reads it as a number of 32 bits. */
const LARGEST_DELTA = 2 ** 30;
const names = new HeaderNames(MOST_HEADERS);

/** Decodes a record as kafkajs does, without big integers and copies; by kafkajs' own decoder what is not as usual. */
export function fastRecordDecoder(stock: DecodeRecord): DecodeRecord {
  return (decoder, context) => {
    if (!decoder.buffer || decoder.offset !== 0 || !context) return stock(decoder, context);
    return decode(decoder.buffer, context) ?? stock(decoder, context);
  };
}

function decode(buffer: Buffer, context: BatchContext): DecodedRecord | undefined {
  const reader = new RecordReader(buffer);
  const attributes = (reader.byte() << 24) >> 24;
  const timestamp = Number(context.firstTimestamp) + reader.varint();
  const offsetDelta = reader.varint();
  const offset = Number(context.firstOffset) + offsetDelta;
  if (Math.abs(offsetDelta) > LARGEST_DELTA || !Number.isSafeInteger(timestamp) || !Number.isSafeInteger(offset))
    return undefined;
  const key = reader.nullable();
  const value = reader.nullable();
  const headers = decodeHeaders(reader);
  if (!headers || !reader.isPlain || !reader.isAtEnd) return undefined;
  const { timestampType, maxTimestamp, magicByte, isControlBatch = false } = context;
  return {
    magicByte,
    attributes,
    timestamp: timestampType === LOG_APPEND_TIME && maxTimestamp ? maxTimestamp : String(timestamp),
    offset: String(offset),
    key,
    value,
    headers,
    isControlRecord: isControlBatch,
    batchContext: context,
  };
}

function decodeHeaders(reader: RecordReader): Record<string, HeaderValue> | undefined {
  const count = reader.varint();
  const headers: Record<string, HeaderValue> = {};
  for (let index = 0; index < count && reader.isPlain; index += 1) {
    const bytes = reader.nullable();
    const name = bytes && names.textOf(bytes, index);
    // What every object has already, kafkajs treats in a way of its own.
    if (name === null || name in Object.prototype) return undefined;
    const value = reader.nullable();
    const before = headers[name];
    if (before === undefined) headers[name] = value;
    else headers[name] = Array.isArray(before) ? before.concat([value]) : [before, value];
  }
  return count < 0 ? undefined : headers;
}
