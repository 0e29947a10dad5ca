import { createRequire } from 'node:module';
import type { RandomMessage } from './random-messages.js';
import type { StockKafkajs } from './stock-kafkajs.js';

/** A batch of records as it comes from a broker. */
export type EncodeBatch = (messages: readonly RandomMessage[]) => Promise<Buffer>;
/** What a kafkajs makes of it. */
export type DecodeBatch = (bytes: Buffer) => Promise<unknown>;

type ExportsOf = (file: string) => unknown;
type Encode<T> = (of: object) => T;
interface Encoded {
  readonly buffer: Buffer;
}

const load = createRequire(import.meta.url);
const FIRST_TIMESTAMP = 1_700_000_000_000;

/** How kafkajs as published encodes a batch, with the first offset that a broker would have put in. */
export function batchEncoder(stock: StockKafkajs): EncodeBatch {
  const record = stock.exportsOf('protocol/recordBatch/record/v0/index') as Encode<Encoded>;
  const { RecordBatch } = stock.exportsOf('protocol/recordBatch/v0/index') as { RecordBatch: Encode<Promise<Encoded>> };
  return async (messages) => {
    const records = messages.map((message, offsetDelta) =>
      record({
        ...message,
        offsetDelta,
        timestampDelta: Number(message.timestamp ?? FIRST_TIMESTAMP) - FIRST_TIMESTAMP,
      }),
    );
    const firstTimestamp = FIRST_TIMESTAMP;
    const batch = await RecordBatch({
      records,
      firstTimestamp,
      firstOffset: messages.length * 1_000_003,
      lastOffsetDelta: records.length - 1,
    });
    return batch.buffer;
  };
}

/** How a kafkajs decodes a batch, by default the one that is loaded here, which Accord has patched. */
export function batchDecoder(exportsOf: ExportsOf = (file) => load(`kafkajs/src/${file}`)): DecodeBatch {
  const Decoder = exportsOf('protocol/decoder') as new (bytes: Buffer) => object;
  const decode = exportsOf('protocol/recordBatch/v0/decoder') as Encode<Promise<unknown>>;
  return (bytes) => decode(new Decoder(bytes));
}
