const USUAL_SIZE = 16 * 1024;
/** Most bytes that a UTF-16 unit takes as UTF-8. */
const BYTES_PER_UNIT = 3;

/** A parameter as node-postgres prepares it: text, bytes or NULL. */
export type WireValue = string | Buffer | null;

/**
 * Writes what a client says (PostgreSQL's extended query protocol) into one buffer, so that a whole flight is one write to
 * the socket. node-postgres makes a buffer of each message, which for a dozen statements costs more than to send them.
 */
export class MessageWriter {
  private buffer = Buffer.allocUnsafe(USUAL_SIZE);
  private length = 0;

  /** Forgets what was written. */
  begin(): void {
    this.length = 0;
    if (this.buffer.length > USUAL_SIZE) this.buffer = Buffer.allocUnsafe(USUAL_SIZE);
  }

  /** Prepares a statement; PostgreSQL works out the parameters' types. */
  parse(name: string, sql: string): void {
    const start = this.open('P');
    this.text(name);
    this.text(sql);
    this.int16(0);
    this.close(start);
  }

  /** Gives a prepared statement its parameters; all results are wanted as text. */
  bind(name: string, values: readonly WireValue[]): void {
    const start = this.open('B');
    this.text('');
    this.text(name);
    this.formats(values);
    this.int16(values.length);
    for (const value of values) this.value(value);
    this.int16(0);
    this.close(start);
  }

  /** Asks which columns the rows will have. */
  describe(): void {
    const start = this.open('D');
    this.text('P');
    this.close(start);
  }

  /** Runs what was bound last, to its end. */
  execute(): void {
    const start = this.open('E');
    this.text('');
    this.int32(0);
    this.close(start);
  }

  /** Ends the flight. */
  sync(): void {
    this.close(this.open('S'));
  }

  /** All that was written, in a buffer that the socket may keep. */
  end(): Buffer {
    return Buffer.from(this.buffer.subarray(0, this.length));
  }

  /** One byte of type and room for the length, whose place is answered. */
  private open(type: string): number {
    this.ensure(5);
    this.buffer[this.length] = type.charCodeAt(0);
    this.length += 5;
    return this.length - 4;
  }

  /** A message's length counts itself. */
  private close(start: number): void {
    this.buffer.writeInt32BE(this.length - start, start);
  }

  /** Nothing when all are text, which is the rule; else one code each. */
  private formats(values: readonly WireValue[]): void {
    if (!values.some(isBytes)) return this.int16(0);
    this.int16(values.length);
    for (const value of values) this.int16(isBytes(value) ? 1 : 0);
  }

  private value(value: WireValue): void {
    if (value === null) return this.int32(-1);
    this.ensure(4 + value.length * BYTES_PER_UNIT);
    const start = this.length + 4;
    const bytes = typeof value === 'string' ? this.buffer.write(value, start) : value.copy(this.buffer, start);
    this.buffer.writeInt32BE(bytes, this.length);
    this.length = start + bytes;
  }

  /** Text that ends with a zero byte. */
  private text(text: string): void {
    this.ensure(text.length * BYTES_PER_UNIT + 1);
    this.length += this.buffer.write(text, this.length);
    this.buffer[this.length] = 0;
    this.length += 1;
  }

  private int16(value: number): void {
    this.ensure(2);
    this.length = this.buffer.writeInt16BE(value, this.length);
  }

  private int32(value: number): void {
    this.ensure(4);
    this.length = this.buffer.writeInt32BE(value, this.length);
  }

  private ensure(more: number): void {
    const wanted = this.length + more;
    if (wanted <= this.buffer.length) return;
    const larger = Buffer.allocUnsafe(wanted * 2);
    this.buffer.copy(larger, 0, 0, this.length);
    this.buffer = larger;
  }
}

function isBytes(value: WireValue): value is Buffer {
  return typeof value === 'object' && value !== null;
}
