import type { ProducedMessage } from './produce-request.js';
import { LARGEST_VARINT, sizeOfVarint } from './varint.js';

/** A key, a value, or a header's name or value. */
export type Part = string | Buffer | null;

/** The records of a batch, taken apart and measured, so that all of them can be written into one buffer of the right size. */
export class RecordsPlan {
  /** Of every record: the bytes behind its length, its timestamp's delta, its number of headers. */
  readonly records: number[] = [];
  /** What every record is made of, in order: key, value, and each header's name and value. */
  readonly parts: Part[] = [];
  readonly lengths: number[] = [];
  size = 0;
  count = 0;
  private body = 0;

  /** Adds the next record. False when the message is none that this encoder was made for; the plan is of no use then. */
  add(message: ProducedMessage, timestampDelta: number): boolean {
    if (!(Math.abs(timestampDelta) < LARGEST_VARINT) || !Number.isInteger(timestampDelta)) return false;
    this.body = 1 + sizeOfVarint(timestampDelta) + sizeOfVarint(this.count);
    const record = this.records.push(0, timestampDelta, 0) - 3;
    if (!this.takeNullable(message.key) || !this.takeNullable(message.value)) return false;
    const first = this.parts.length;
    if (!this.takeHeaders(message.headers)) return false;
    const headers = (this.parts.length - first) / 2;
    this.body += sizeOfVarint(headers);
    this.records[record] = this.body;
    this.records[record + 2] = headers;
    this.size += sizeOfVarint(this.body) + this.body;
    this.count += 1;
    return true;
  }

  private takeHeaders(headers: unknown): boolean {
    if (headers === undefined) return true;
    if (headers === null || typeof headers !== 'object') return false;
    for (const name of Object.keys(headers)) {
      const value = (headers as Record<string, unknown>)[name];
      if (Array.isArray(value)) {
        if (!value.every((one) => this.take(name) && this.take(one))) return false;
      } else if (!this.take(name) || !this.take(value)) return false;
    }
    return true;
  }

  private takeNullable(part: unknown): boolean {
    if (part !== null && part !== undefined) return this.take(part);
    this.parts.push(null);
    this.lengths.push(-1);
    this.body += 1;
    return true;
  }

  private take(part: unknown): boolean {
    if (typeof part !== 'string' && !Buffer.isBuffer(part)) return false;
    const length = typeof part === 'string' ? Buffer.byteLength(part) : part.length;
    this.parts.push(part);
    this.lengths.push(length);
    this.body += sizeOfVarint(length) + length;
    return true;
  }
}
