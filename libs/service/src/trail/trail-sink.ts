import type { CommitSink, Statement } from '@accord/persistence';
import type { TrailEntry } from './access-trail.js';

const INSERT = `INSERT INTO access_trail (at, person_id, action, object_type, object_id, request_id)
SELECT * FROM unnest($1::timestamptz[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::uuid[])`;

/** Writes a transaction's trail lines in one statement. */
export const trailSink: CommitSink<TrailEntry> = {
  order: 20,
  flush(entries: readonly TrailEntry[]): readonly Statement[] {
    const parameters = [
      entries.map((entry) => entry.at.toISOString()),
      entries.map((entry) => entry.personId ?? null),
      entries.map((entry) => entry.action),
      entries.map((entry) => entry.objectType),
      entries.map((entry) => entry.objectId ?? null),
      entries.map((entry) => entry.requestId ?? null),
    ];
    return [{ sql: INSERT, parameters }];
  },
};
