/** What kafkajs knows of the batch that a record is in. */
export interface BatchContext {
  readonly firstOffset: string;
  readonly firstTimestamp: string;
  readonly maxTimestamp?: string;
  readonly magicByte?: number;
  readonly isControlBatch?: boolean;
  readonly timestampType?: number;
}

/** A value of a header, or all of a header that comes several times. */
export type HeaderValue = Buffer | null | (Buffer | null)[];

/** A record as kafkajs hands it on. */
export interface DecodedRecord {
  readonly magicByte: number | undefined;
  readonly attributes: number;
  readonly timestamp: string;
  readonly offset: string;
  readonly key: Buffer | null;
  readonly value: Buffer | null;
  readonly headers: Record<string, HeaderValue>;
  readonly isControlRecord: boolean;
  readonly batchContext: BatchContext;
}

/** The bytes of a record behind its length, as kafkajs holds them, and its way of decoding them. */
export type DecodeRecord = (
  decoder: { readonly buffer: Buffer | null; offset: number },
  context?: BatchContext,
) => DecodedRecord;
