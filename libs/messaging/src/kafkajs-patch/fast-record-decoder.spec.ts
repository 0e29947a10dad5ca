import type { BatchContext, DecodedRecord, DecodeRecord } from './decoded-record.js';
import { fastRecordDecoder } from './fast-record-decoder.js';
import { KafkajsInstallation } from './kafkajs-installation.js';

interface Encoded {
  readonly buffer: Buffer;
}
type Encode = (record: object) => Encoded;
type Decoder = new (buffer: Buffer) => { buffer: Buffer; offset: number; readVarIntBytes(): Buffer };

const kafkajs = new KafkajsInstallation();
const encode = kafkajs.exportsOf('protocol/recordBatch/record/v0/index') as Encode;
const stock = kafkajs.exportsOf('protocol/recordBatch/record/v0/decoder') as DecodeRecord;
const StockDecoder = kafkajs.exportsOf('protocol/decoder') as Decoder;
const context: BatchContext = {
  firstOffset: '12',
  firstTimestamp: '1700000000000',
  magicByte: 2,
  maxTimestamp: '1700000009999',
};

/** The bytes of a record behind its length, or some that are none. */
function bytesOf(record: object | Buffer): Buffer {
  return Buffer.isBuffer(record) ? record : new StockDecoder(encode(record).buffer).readVarIntBytes();
}

/** What decodes it, and whether that was kafkajs itself. */
function decoded(
  record: object | Buffer,
  around: BatchContext = context,
): { fast: unknown; expected: unknown; byStock: boolean } {
  let byStock = false;
  const watched: DecodeRecord = (...given) => {
    byStock = true;
    return stock(...given);
  };
  const attempt = (decode: DecodeRecord): DecodedRecord | string => {
    try {
      return decode(new StockDecoder(bytesOf(record)), around);
    } catch (error) {
      return String(error);
    }
  };
  return { fast: attempt(fastRecordDecoder(watched)), expected: attempt(stock), byStock };
}

describe(fastRecordDecoder.name, () => {
  it.each<[string, object, BatchContext?]>([
    ['text', { key: 'key', value: 'välue', headers: { ce_id: 'id', ü: 'ü' } }],
    ['nothing', { key: null, value: null }],
    ['empty text', { key: '', value: '', headers: { '': '' } }],
    ['a header several times', { value: 'a', headers: { one: ['1', '2', '3'], two: '2' } }],
    ['offset and time far from the first', { value: 'a', offsetDelta: 2 ** 30, timestampDelta: 2 ** 40 }],
    ['a time before the first', { value: 'a', timestampDelta: -(2 ** 40) }],
    ['a large value', { value: Buffer.alloc(1024 * 1024, 7) }],
    ['a batch with the time of the log', { value: 'a' }, { ...context, timestampType: 1 }],
    ['a control record', { value: 'a' }, { ...context, isControlBatch: true }],
  ])('decodes %s itself, as kafkajs does', (...[, record, around]) => {
    const { fast, expected, byStock } = decoded(record, around);
    expect(fast).toStrictEqual(expected);
    expect(JSON.stringify(fast)).toBe(JSON.stringify(expected));
    expect(byStock).toBe(false);
  });

  it.each<[string, object, BatchContext?]>([
    ['a header named as something of every object', { value: 'a', headers: { constructor: 'b' } }],
    ['a header named as the prototype', { value: 'a', headers: { ['__proto__']: 'b' } }],
    ['offsets beyond 2^53', { value: 'a', offsetDelta: 1 }, { ...context, firstOffset: '9223372036854775806' }],
    ['a record with more behind it', Buffer.concat([bytesOf({ value: 'a' }), Buffer.from([0])])],
    ['a record that ends too early', bytesOf({ key: 'abc', value: 'def' }).subarray(0, 7)],
    ['no bytes', Buffer.alloc(0)],
  ])('leaves %s to kafkajs', (...[, record, around]) => {
    const { fast, expected, byStock } = decoded(record, around);
    expect(JSON.stringify(fast)).toBe(JSON.stringify(expected));
    expect(byStock).toBe(true);
  });
});
