const SIZE = 4;

/** Cuts a Kafka connection's bytes into its messages, each with its size in front, however the network delivered them. */
export class FrameSplitter {
  private rest: Buffer = Buffer.alloc(0);

  /** The messages that are complete with these bytes. */
  push(chunk: Buffer): Buffer[] {
    let bytes = this.rest.length > 0 ? Buffer.concat([this.rest, chunk]) : chunk;
    const frames: Buffer[] = [];
    while (bytes.length >= SIZE && bytes.length >= SIZE + bytes.readInt32BE(0)) {
      const end = SIZE + bytes.readInt32BE(0);
      frames.push(bytes.subarray(0, end));
      bytes = bytes.subarray(end);
    }
    this.rest = bytes;
    return frames;
  }
}
