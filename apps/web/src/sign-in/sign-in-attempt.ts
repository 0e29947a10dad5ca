import { SealBrokenError, type SecretBox } from '../sessions/secret-box.js';

const CONTEXT = 'sign-in-attempt';
const LIFETIME_MS = 15 * 60_000;

/** A sign-in under way in one browser: what the callback must match. */
export interface SignInAttempt {
  readonly issuerId: string;
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
  /** Page to go to afterwards, a path of ours. */
  readonly next: string;
  readonly startedAt: number;
}

/** Writes an attempt as a cookie value that only this server can read or make. */
export function sealAttempt(box: SecretBox, attempt: SignInAttempt): string {
  return box.seal(JSON.stringify(attempt), CONTEXT).toString('base64url');
}

/** Reads the cookie back; undefined when it is missing, forged or older than 15 minutes. */
export function openAttempt(box: SecretBox, value: string | undefined, now: Date): SignInAttempt | undefined {
  if (!value) return undefined;
  try {
    const attempt = JSON.parse(box.open(Buffer.from(value, 'base64url'), CONTEXT)) as SignInAttempt;
    return now.getTime() - attempt.startedAt < LIFETIME_MS ? attempt : undefined;
  } catch (error) {
    if (error instanceof SealBrokenError) return undefined;
    throw error;
  }
}
