import { toScope } from '@accord/kernel';
import { VerifiedTokens } from './verified-tokens.js';

const now = new Date('2026-11-24T09:00:00Z');
const later = new Date('2026-11-24T09:05:00Z');
const token = {
  identity: { scope: toScope('stockton'), scopeKind: 'authority' as const, issuer: 'i', subject: 's' },
  expiresAt: later,
};

describe('VerifiedTokens', () => {
  it('knows a token until it expires', () => {
    const tokens = new VerifiedTokens();
    tokens.add('digest', token);
    expect(tokens.find('digest', now)).toBe(token.identity);
    expect(tokens.find('another', now)).toBeUndefined();
    expect(tokens.find('digest', later)).toBeUndefined();
  });

  it('never holds more than its capacity: the oldest go first', () => {
    const tokens = new VerifiedTokens(2);
    ['a', 'b', 'c'].forEach((digest) => tokens.add(digest, token));
    expect(['a', 'b', 'c'].map((digest) => tokens.find(digest, now) !== undefined)).toEqual([false, true, true]);
  });
});
