import { Injectable } from '@nestjs/common';
import type { ScopeTransaction } from '@accord/persistence';
import type { InboxEntry } from '../domain/inbox-entry.js';

/** The inbox of one scope's people, for writing. */
@Injectable()
export class InboxEntries {
  /** Adds entries, in one round trip, and answers those that are new: of an event each person has one entry at most. */
  add(tx: ScopeTransaction, entries: readonly InboxEntry[]): Promise<{ id: string; personId: string }[]> {
    const rows = entries.map(({ eventId, personId, ...entry }) => ({
      ...entry,
      event_id: eventId,
      person_id: personId,
    }));
    return tx.query<{ id: string; personId: string }>(
      `INSERT INTO inbox_entry (id, event_id, person_id, kind, details, at)
       SELECT id, event_id, person_id, kind, details, at
       FROM jsonb_to_recordset($1) AS entry (id uuid, event_id text, person_id uuid, kind text, details jsonb, at timestamptz)
       ON CONFLICT DO NOTHING RETURNING id, person_id AS "personId"`,
      [JSON.stringify(rows)],
    );
  }

  /** Notes that its person has read it; the first time counts. Undefined when that person has no such entry. */
  async markRead(tx: ScopeTransaction, id: string, personId: string, at: Date): Promise<Date | undefined> {
    const [row] = await tx.query<{ readAt: Date }>(
      `UPDATE inbox_entry SET read_at = coalesce(read_at, $3) WHERE id = $1 AND person_id = $2
       RETURNING read_at AS "readAt"`,
      [id, personId, at],
    );
    return row?.readAt;
  }
}
