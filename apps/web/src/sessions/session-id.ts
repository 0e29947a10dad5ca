import { createHash, randomBytes } from 'node:crypto';

const SESSION_ID = /^[A-Za-z0-9_-]{43}$/;

/** A new session id, the cookie's value: 256 random bits. */
export function newSessionId(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of a session id, or undefined when a text cannot be one. */
export function sessionKey(id: string): string | undefined {
  return SESSION_ID.test(id) ? createHash('sha256').update(id).digest('hex') : undefined;
}
