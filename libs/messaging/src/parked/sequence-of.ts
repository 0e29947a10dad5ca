import type { ReadResult } from '../envelope/read-result.js';

/**
 * The number of a message among its aggregate's events, or null when it has none that could be believed. An unknown
 * version is found only after every attribute was checked against the topic and the key, so its number counts.
 */
export function sequenceOf(read: ReadResult | undefined, payload: Buffer | null): number | null {
  if (!read) return null;
  if ('envelope' in read) return read.envelope.sequence;
  if (read.problem !== 'unknown-version') return null;
  return Number((JSON.parse(String(payload)) as { sequence: string }).sequence);
}
