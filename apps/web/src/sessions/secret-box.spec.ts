import { SealBrokenError, SecretBox } from './secret-box.js';

const secret = 'a-secret-of-at-least-32-characters-here';

describe(SecretBox.name, () => {
  const sut = new SecretBox(secret, 'session');

  it('opens what it sealed, in the same context', () => {
    expect(sut.open(sut.seal('refresh-token', 'session-1'), 'session-1')).toBe('refresh-token');
  });

  it('never seals the same text to the same bytes', () => {
    expect(sut.seal('x', 'c').equals(sut.seal('x', 'c'))).toBe(false);
  });

  it('refuses the row of another session', () => {
    const sealed = sut.seal('refresh-token', 'session-1');
    expect(() => sut.open(sealed, 'session-2')).toThrow(SealBrokenError);
  });

  it('refuses another key and another purpose', () => {
    const sealed = sut.seal('refresh-token', 'c');
    expect(() => new SecretBox(`${secret}!`, 'session').open(sealed, 'c')).toThrow(SealBrokenError);
    expect(() => new SecretBox(secret, 'cookie').open(sealed, 'c')).toThrow(SealBrokenError);
  });

  it('refuses a changed byte anywhere and a tag cut short', () => {
    const sealed = sut.seal('refresh-token', 'c');
    for (let index = 0; index < sealed.length; index += 1) {
      const changed = Buffer.from(sealed);
      changed.writeUInt8(changed.readUInt8(index) ^ 1, index);
      expect(() => sut.open(changed, 'c')).toThrow(SealBrokenError);
    }
    expect(() => sut.open(sealed.subarray(0, sealed.length - 12), 'c')).toThrow(SealBrokenError);
    expect(() => sut.open(Buffer.alloc(4), 'c')).toThrow(SealBrokenError);
  });
});
