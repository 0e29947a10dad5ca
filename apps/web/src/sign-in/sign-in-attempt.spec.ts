import { SecretBox } from '../sessions/secret-box.js';
import { openAttempt, sealAttempt } from './sign-in-attempt.js';

const box = new SecretBox('a-secret-of-at-least-32-characters-here', 'sign-in');
const startedAt = Date.UTC(2026, 10, 24, 9, 0);
const attempt = { issuerId: 'stockton', state: 's', nonce: 'n', codeVerifier: 'v', next: '/', startedAt };
const later = (minutes: number) => new Date(startedAt + minutes * 60_000);

describe('a sign-in attempt', () => {
  it('comes back from its cookie', () => {
    expect(openAttempt(box, sealAttempt(box, attempt), later(1))).toEqual(attempt);
  });

  it('shows nothing of itself in the cookie', () => {
    expect(Buffer.from(sealAttempt(box, attempt), 'base64url').toString('latin1')).not.toContain('stockton');
  });

  it('is void after 15 minutes, when absent and when forged', () => {
    expect(openAttempt(box, sealAttempt(box, attempt), later(15))).toBeUndefined();
    expect(openAttempt(box, undefined, later(1))).toBeUndefined();
    expect(openAttempt(box, 'x'.repeat(80), later(1))).toBeUndefined();
  });
});
