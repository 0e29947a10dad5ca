import type { Readable } from 'node:stream';

/** An upload being read: counts its bytes, and leaves the connection alone when reading stops early. */
export class UploadStream {
  bytes = 0;

  constructor(private readonly stream: Readable) {}

  /** Whether it ended before all of it had arrived. */
  get isBrokenOff(): boolean {
    return this.stream.destroyed && !this.stream.readableEnded;
  }

  async *read(): AsyncGenerator<Uint8Array> {
    for await (const chunk of this.stream.iterator({ destroyOnReturn: false })) {
      const bytes = chunk as Uint8Array;
      this.bytes += bytes.length;
      yield bytes;
    }
  }

  /** Reads the rest and drops it: who is still sending does not listen to an answer. Gives up when there is no end to it. */
  async drain(mostBytes: number): Promise<void> {
    if (this.stream.destroyed || this.stream.readableEnded) return;
    let left = mostBytes;
    try {
      for await (const chunk of this.stream.iterator({ destroyOnReturn: false })) {
        left -= (chunk as Uint8Array).length;
        if (left < 0) return;
      }
    } catch {
      // Broken off: there is nobody to answer.
    }
  }
}
