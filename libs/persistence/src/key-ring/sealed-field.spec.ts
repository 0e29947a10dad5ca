import { randomBytes } from 'node:crypto';
import { toScope } from '@accord/kernel';
import { openField, sealField } from './sealed-field.js';
import { KeyRingError } from './key-ring-error.js';
import type { SealedPlace } from './sealed-place.js';

const place: SealedPlace = { scope: toScope('stockton'), table: 'register_case', column: 'child_name', row: 'row-1' };
const key = randomBytes(32);

describe('a sealed field', () => {
  const sealed = sealField(key, 'Zoë Ångström-O’Neill', place);

  it('opens what it sealed, in its place', () => {
    expect(openField(key, sealed, place)).toBe('Zoë Ångström-O’Neill');
    expect(openField(key, sealField(key, '', place), place)).toBe('');
  });

  it.each([
    { ...place, scope: toScope('hartlepool') },
    { ...place, table: 'other' },
    { ...place, column: 'social_worker' },
    { ...place, row: 'row-2' },
  ])('opens nothing that was moved elsewhere: %j', (elsewhere) => {
    expect(() => openField(key, sealed, elsewhere)).toThrow(KeyRingError);
  });

  it('opens nothing that was changed, shortened, or is under another key', () => {
    const changed = Buffer.from(sealed);
    changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
    for (const wrong of [changed, sealed.subarray(0, -1), sealed.subarray(0, 10), Buffer.alloc(0)])
      expect(() => openField(key, wrong, place)).toThrow(KeyRingError);
    expect(() => openField(randomBytes(32), sealed, place)).toThrow(KeyRingError);
  });

  it('says nothing by repetition: the same text is sealed differently each time', () => {
    const all = Array.from({ length: 2000 }, () => sealField(key, 'same', place));
    expect(new Set(all.map((one) => one.toString('hex'))).size).toBe(2000);
    expect(new Set(all.map((one) => one.subarray(0, 12).toString('hex'))).size).toBe(2000);
    expect(all[0]).toHaveLength(12 + 16 + 4);
  });
});
