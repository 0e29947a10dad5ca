import { idempotencyKeyOf, requestDigestOf } from './idempotency-key.js';

describe('idempotency key', () => {
  it.each(['12345678', 'a'.repeat(128), '0f6e0e9a-6f43-4b60-8f3a-8f3f1d9a7c55'])('may be %s', (key) => {
    expect(idempotencyKeyOf(key)).toBe(key);
  });

  it.each([undefined, '', '1234567', 'a'.repeat(129), 'has a blank', 'ünicode!', ['12345678', '12345678']])(
    'may not be %s',
    (key) => {
      expect(() => idempotencyKeyOf(key)).toThrow(/Idempotency-Key/);
    },
  );
});

describe('request digest', () => {
  it('differs by method, address and body, and by nothing else', () => {
    const digest = requestDigestOf('POST', '/people', { role: 'auditor' });
    expect(requestDigestOf('POST', '/people', { role: 'auditor' })).toBe(digest);
    expect(requestDigestOf('PUT', '/people', { role: 'auditor' })).not.toBe(digest);
    expect(requestDigestOf('POST', '/people/1', { role: 'auditor' })).not.toBe(digest);
    expect(requestDigestOf('POST', '/people', { role: 'moderator' })).not.toBe(digest);
    expect(requestDigestOf('POST', '/people', undefined)).not.toBe(digest);
  });
});
