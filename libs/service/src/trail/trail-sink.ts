import type { CommitSink, Statement } from '@accord/persistence';
import type { TrailEntry } from './access-trail.js';

/*
 * One statement for each line: nearly every transaction has one, and an array of lines (unnest) is planned anew each time,
 * which takes PostgreSQL longer than to write the line.
 */
const INSERT = `INSERT INTO access_trail (at, person_id, action, object_type, object_id, request_id)
VALUES ($1, $2, $3, $4, $5, $6)`;

/** Writes a transaction's trail lines. */
export const trailSink: CommitSink<TrailEntry> = {
  order: 20,
  flush(entries: readonly TrailEntry[]): readonly Statement[] {
    return entries.map(({ at, personId, action, objectType, objectId, requestId }) => ({
      sql: INSERT,
      parameters: [at.toISOString(), personId, action, objectType, objectId, requestId],
    }));
  },
};
