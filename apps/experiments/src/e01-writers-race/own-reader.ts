import type { Scope } from '@accord/kernel';
import { DEFAULT_TUNING } from '@accord/messaging';
import { advanceCursor, OutboxStore, type OutboxCursor } from '@accord/messaging/machinery';
import type { UnitOfWork } from '@accord/persistence';
import type { Look } from './reader.js';

/** D: the relay's own pick and cursor. */
export function byOwnCursor(work: UnitOfWork, scope: Scope): Look {
  const store = new OutboxStore(scope, work, { ...DEFAULT_TUNING, relayBatch: 100 });
  let cursor: OutboxCursor = { maxPos: 0, holes: [] };
  return async () => {
    const { pick, bound } = await store.pick(cursor);
    cursor = advanceCursor(cursor, pick, bound, new Date());
    return pick.records;
  };
}
