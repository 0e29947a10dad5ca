import { createHash, type Hash } from 'node:crypto';

/**
 * The frame file, line by line: a random salt, then the case ids, sorted by code point. Everything that writes or digests
 * a frame goes through here, so that both are of the same bytes.
 */
export function frameLine(text: string): string {
  return `${text}\n`;
}

/** Digests a frame file as it is made. */
export class FrameDigest {
  private readonly hash: Hash = createHash('sha256');

  constructor(salt: string) {
    this.hash.update(frameLine(salt));
  }

  add(caseId: string): void {
    this.hash.update(frameLine(caseId));
  }

  /** Ends the digest; hexadecimal, as `sha256sum` writes it. */
  end(): string {
    return this.hash.digest('hex');
  }
}
