import { createHash } from 'node:crypto';
import type { DrawValue } from '@accord/contracts';
import { byCodePoint } from './domain/by-code-point.js';

/** The seed of an authority's draw: its frame's digest and the value of every authority, in the order of their ids. */
export function seedOf(digest: string, values: readonly DrawValue[]): string {
  const ordered = [...values].sort((one, other) => byCodePoint(one.authority, other.authority));
  const text = [digest, ...ordered.map(({ value }) => value)].join(':');
  return createHash('sha256').update(text).digest('hex');
}
