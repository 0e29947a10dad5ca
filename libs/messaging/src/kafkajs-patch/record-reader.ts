const TOO_LONG = 7;

/** Reads the bytes of one record from its beginning to its end. */
export class RecordReader {
  private at = 0;
  /** Becomes false once something was read that is not as small or as whole as records usually are. */
  isPlain = true;

  constructor(private readonly bytes: Buffer) {}

  get isAtEnd(): boolean {
    return this.at === this.bytes.length;
  }

  byte(): number {
    if (this.at < this.bytes.length) return this.bytes[this.at++] as number;
    this.isPlain = false;
    return 0;
  }

  /** A number of either sign, of at most 49 bits. */
  varint(): number {
    let byte = this.byte();
    if (byte < 128) return (byte >>> 1) ^ -(byte & 1);
    let value = byte & 127;
    let scale = 128;
    for (let count = 1; byte >= 128; count += 1) {
      if (count === TOO_LONG) {
        this.isPlain = false;
        return 0;
      }
      byte = this.byte();
      value += (byte & 127) * scale;
      scale *= 128;
    }
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }

  /** Bytes behind their length; nothing where that is -1. */
  nullable(): Buffer | null {
    const length = this.varint();
    if (length === -1) return null;
    const end = this.at + length;
    if (length < -1 || end > this.bytes.length) {
      this.isPlain = false;
      return null;
    }
    const piece = this.bytes.subarray(this.at, end);
    this.at = end;
    return piece;
  }
}
