/** The part of kafkajs' own encoder that writes what surrounds the records. */
export interface StockEncoder {
  /** What is written, up to `offset`; it becomes larger only when the size that it was made with does not suffice. */
  buf: Buffer;
  offset: number;
  writeInt8(value: number): this;
  writeInt16(value: number): this;
  writeInt32(value: number | string): this;
  writeInt64(value: unknown): this;
  writeString(value: string | null): this;
}

/** How kafkajs makes one. */
export type StockEncoderClass = new (size: number) => StockEncoder;
