import type { Caller } from '../caller/caller.js';
import type { TrailEntry } from './access-trail.js';

/** A trail line about what a caller does: `trailOf(caller, at, 'grant-role', 'person', personId)`. */
export function trailOf(caller: Caller, at: Date, action: string, objectType: string, objectId?: string): TrailEntry {
  return { personId: caller.personId, action, objectType, objectId, at, requestId: caller.requestId };
}
