import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@accord/persistence';
import { AccessTrail, PAGE_SIZE, pageOf, trailOf, type Caller } from '@accord/service';
import { Recipients } from '../recipient/recipients.js';
import type { DeliveryListRequest } from './delivery-list.request.js';
import type { DeliveryListResponse, DeliveryResponse } from './delivery-list.response.js';

/** Reads how the scope's mails fare, the newest first. It shows names and addresses, so the look is in the trail. */
@Injectable()
export class DeliveryListQuery {
  constructor(
    private readonly work: UnitOfWork,
    private readonly recipients: Recipients,
    private readonly trail: AccessTrail,
  ) {}

  page(caller: Caller, request: DeliveryListRequest, at: Date): Promise<DeliveryListResponse> {
    return this.work.run(caller.scope, async (tx) => {
      this.trail.record(tx, trailOf(caller, at, 'look-at-deliveries', 'delivery'));
      const state = request.state ?? null;
      const counting = tx.query<{ total: number }>(
        'SELECT count(*)::int AS total FROM mail_delivery WHERE $1::text IS NULL OR state = $1',
        [state],
      );
      const reading = tx.query<Omit<DeliveryResponse, 'name' | 'address'>>(
        `SELECT mail.entry_id AS id, mail.person_id AS "personId", entry.kind, mail.state, mail.attempts,
           mail.queued_at AS "queuedAt", mail.next_attempt_at AS "nextAttemptAt",
           coalesce(mail.last_reply::text, mail.last_error) AS "lastReply"
         FROM mail_delivery AS mail JOIN inbox_entry AS entry ON entry.id = mail.entry_id
         WHERE $1::text IS NULL OR mail.state = $1
         ORDER BY mail.queued_at DESC, mail.entry_id LIMIT $2 OFFSET $3`,
        [state, PAGE_SIZE, request.offset],
      );
      const [[counted], rows] = await Promise.all([counting, reading]);
      const people = await this.recipients.of(
        tx,
        rows.map((row) => row.personId),
      );
      const items = rows.map((row) => {
        const person = people.get(row.personId);
        return { ...row, name: person?.name ?? null, address: person?.address ?? null };
      });
      return pageOf(items, counted?.total ?? 0, request);
    });
  }
}
