import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const ALGORITHM = 'aes-256-gcm';
const IV_BYTES = 12;
// Said both ways: without it Node accepts a tag cut down to 4 bytes.
const TAG_BYTES = 16;

/** Text could not be opened: another key, another context, or it was changed. */
export class SealBrokenError extends Error {
  constructor() {
    super('A sealed value could not be opened');
    this.name = 'SealBrokenError';
  }
}

/** Encrypts small texts (AES-256-GCM) under a key of its own; `context` binds a sealed text to the one place it belongs. */
export class SecretBox {
  private readonly key: Buffer;

  constructor(secret: string, purpose: string) {
    this.key = Buffer.from(hkdfSync('sha256', secret, 'accord-web', purpose, 32));
  }

  seal(text: string, context: string): Buffer {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv(ALGORITHM, this.key, iv, { authTagLength: TAG_BYTES }).setAAD(Buffer.from(context));
    return Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  }

  open(sealed: Buffer, context: string): string {
    if (sealed.length < IV_BYTES + TAG_BYTES) throw new SealBrokenError();
    const decipher = createDecipheriv(ALGORITHM, this.key, sealed.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES });
    decipher.setAAD(Buffer.from(context)).setAuthTag(sealed.subarray(-TAG_BYTES));
    try {
      const text = decipher.update(sealed.subarray(IV_BYTES, -TAG_BYTES));
      return Buffer.concat([text, decipher.final()]).toString('utf8');
    } catch {
      throw new SealBrokenError();
    }
  }
}
