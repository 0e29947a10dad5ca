import { createHash, randomBytes } from 'node:crypto';

/** A secret that cannot be guessed: 32 random bytes as 43 characters that survive any mail or form. */
export function newInvitationSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a secret. No salt and no stretching: 256 random bits leave nothing to try. */
export function digestOfSecret(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
