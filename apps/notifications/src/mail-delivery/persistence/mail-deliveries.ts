import { Injectable } from '@nestjs/common';
import type { ScopeTransaction } from '@accord/persistence';
import type { DeliveryProgress } from '../domain/delivery-state.js';
import type { Settlement } from '../domain/settle-attempt.js';
import type { TransportResult } from '../transport/mail-transport.js';

/** A mail that one sender has for itself until the lease is over. */
export interface LeasedDelivery extends DeliveryProgress {
  readonly entryId: string;
  readonly personId: string;
  /** Proves at the end that the lease is still this one. */
  readonly leaseToken: string;
}

/** How many mails to take, and for how long. */
export interface LeaseTerms {
  readonly token: string;
  readonly most: number;
  readonly leaseMs: number;
}

/** The mails of one scope. Every time in it is the database's, so that senders on several machines agree. */
@Injectable()
export class MailDeliveries {
  /** Puts a mail about each of some inbox entries in the queue. */
  async queue(tx: ScopeTransaction, entries: readonly { id: string; personId: string }[]): Promise<void> {
    await tx.query('INSERT INTO mail_delivery (entry_id, person_id) SELECT * FROM unnest($1::uuid[], $2::uuid[])', [
      entries.map(({ id }) => id),
      entries.map(({ personId }) => personId),
    ]);
  }

  /**
   * Takes mails that are due. The attempt counts from here, so one that never reports back is counted too.
   * SKIP LOCKED lets two senders take different mails at the same moment; MATERIALIZED makes sure that the
   * inner query, with its LIMIT, runs once whatever the planner thinks.
   */
  async lease(tx: ScopeTransaction, terms: LeaseTerms): Promise<LeasedDelivery[]> {
    return tx.query<LeasedDelivery>(
      `WITH due AS MATERIALIZED (
         SELECT entry_id FROM mail_delivery
         WHERE state = 'pending' AND next_attempt_at <= clock_timestamp()
           AND (lease_until IS NULL OR lease_until <= clock_timestamp())
         ORDER BY next_attempt_at LIMIT $2 FOR UPDATE SKIP LOCKED
       )
       UPDATE mail_delivery AS mail
       SET attempts = attempts + 1, lease_token = $1, lease_until = clock_timestamp() + $3 * interval '1 millisecond'
       FROM due WHERE mail.entry_id = due.entry_id
       RETURNING mail.entry_id AS "entryId", mail.person_id AS "personId", mail.lease_token AS "leaseToken",
         mail.attempts, mail.refusals,
         (extract(epoch FROM clock_timestamp() - mail.queued_at) * 1000)::float8 AS "ageMs"`,
      [terms.token, terms.most, terms.leaseMs],
    );
  }

  /**
   * Keeps how an attempt ended. A mail that was taken is sent, whoever holds the lease by now; anything else is
   * kept only by the holder, as a later attempt of another sender knows better.
   */
  async settle(tx: ScopeTransaction, lease: LeasedDelivery, to: Settlement, result?: TransportResult): Promise<void> {
    await tx.query(
      `UPDATE mail_delivery
       SET state = $3, refusals = $4, lease_token = NULL, lease_until = NULL, last_reply = $6, last_error = $7,
         next_attempt_at = clock_timestamp() + $5 * interval '1 millisecond',
         settled_at = CASE WHEN $3 = 'pending' THEN NULL ELSE clock_timestamp() END
       WHERE entry_id = $1 AND state = 'pending' AND (lease_token = $2 OR $3 = 'sent')`,
      [
        lease.entryId,
        lease.leaseToken,
        to.state,
        to.refusals,
        to.state === 'pending' ? to.retryInMs : null,
        result?.reply ?? null,
        result?.errorCode ?? null,
      ],
    );
  }
}
