import { Injectable } from '@nestjs/common';
import type { Scope } from '@accord/kernel';
import { UnitOfWork } from '@accord/persistence';
import { PAGE_SIZE, pageOf, type PageQuery } from '@accord/service';
import type { InboxEntryResponse, InboxListResponse } from './inbox-list.response.js';

type Row = Pick<InboxEntryResponse, 'id' | 'kind' | 'at' | 'readAt' | 'mail'> & { details: Record<string, unknown> };

/** Reads a person's own inbox, the newest entry first. */
@Injectable()
export class InboxListQuery {
  constructor(private readonly work: UnitOfWork) {}

  /** One page of it. */
  page(scope: Scope, personId: string, query: PageQuery): Promise<InboxListResponse> {
    return this.work.run(
      scope,
      async (tx) => {
        const counting = tx.query<{ total: number }>(
          'SELECT count(*)::int AS total FROM inbox_entry WHERE person_id = $1',
          [personId],
        );
        const reading = tx.query<Row>(
          `SELECT entry.id, entry.kind, entry.at, entry.read_at AS "readAt", entry.details,
             coalesce(nullif(mail.state, 'withdrawn'), 'none') AS mail
           FROM inbox_entry AS entry LEFT JOIN mail_delivery AS mail ON mail.entry_id = entry.id
           WHERE entry.person_id = $1 ORDER BY entry.at DESC, entry.id LIMIT $2 OFFSET $3`,
          [personId, PAGE_SIZE, query.offset],
        );
        const [[counted], rows] = await Promise.all([counting, reading]);
        return pageOf(rows.map(toItem), counted?.total ?? 0, query);
      },
      { readOnly: true },
    );
  }

  /** How many entries of it are unread. */
  unread(scope: Scope, personId: string): Promise<number> {
    return this.work.run(
      scope,
      async (tx) => {
        const [counted] = await tx.query<{ unread: number }>(
          'SELECT count(*)::int AS unread FROM inbox_entry WHERE person_id = $1 AND read_at IS NULL',
          [personId],
        );
        return counted?.unread ?? 0;
      },
      { readOnly: true },
    );
  }
}

/** The grant's id stays here: nobody needs it to read. */
function toItem({ details: { grantId: _, ...details }, ...entry }: Row): InboxEntryResponse {
  return { ...entry, ...details };
}
