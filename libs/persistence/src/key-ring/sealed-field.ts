import { openBytes, sealBytes, type SealingKey } from './sealing.js';
import type { SealedPlace } from './sealed-place.js';

/** Seals one value of a table: AES-256-GCM, a random nonce of 12 bytes, a tag of 16, bound to scope, table, column and row. */
export function sealField(key: SealingKey, text: string, place: SealedPlace): Buffer {
  return sealBytes(key, text, contextOf(place));
}

/** The value again. Throws `KeyRingError` when it was sealed for another place or under another key. */
export function openField(key: SealingKey, sealed: Buffer, place: SealedPlace): string {
  return openBytes(key, sealed, contextOf(place)).toString('utf8');
}

function contextOf({ scope, table, column, row }: SealedPlace): string {
  // Of names without line feeds, so that no two places read the same.
  return `${scope}\n${table}\n${column}\n${row}`;
}
