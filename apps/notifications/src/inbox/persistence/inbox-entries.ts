import { Injectable } from '@nestjs/common';
import type { ScopeTransaction } from '@accord/persistence';
import type { InboxEntry } from '../domain/inbox-entry.js';

/** The inbox of one scope's people, for writing. */
@Injectable()
export class InboxEntries {
  /** Adds an entry. False when there is one of the same event already, which then stays as it is. */
  async add(tx: ScopeTransaction, entry: InboxEntry): Promise<boolean> {
    const added = await tx.query(
      `INSERT INTO inbox_entry (id, event_id, person_id, kind, details, at) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT DO NOTHING RETURNING id`,
      [entry.id, entry.eventId, entry.personId, entry.kind, JSON.stringify(entry.details), entry.at],
    );
    return added.length > 0;
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
