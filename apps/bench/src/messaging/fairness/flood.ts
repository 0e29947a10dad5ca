import type { Client } from 'pg';

const AT_ONCE = 500;

/** As many events as said, each of a person of whom nothing else is known, numbered and recorded as the outbox does it. */
const RECORD = `
WITH said AS (SELECT gen_random_uuid() AS id, gen_random_uuid() AS person_id FROM generate_series(1, $2::int)),
streams AS (INSERT INTO outbox_stream (topic, aggregate_id, last_seq) SELECT $1, person_id, 1 FROM said)
INSERT INTO outbox (id, topic, aggregate_id, aggregate_seq, type, at, data)
SELECT id, $1, person_id, 1, 'person-left.v1', date_trunc('milliseconds', now()),
  json_build_object('personId', person_id, 'leftAt', '2026-11-24T09:00:00.000Z')::text
FROM said`;

/**
 * Commits events in transactions of 500, made by PostgreSQL: in a process that measures how it serves others, making them
 * would be measured too. The client is the owner's or the administrator's.
 */
export async function flood(client: Client, topic: string, amount: number): Promise<void> {
  for (let said = 0; said < amount; said += AT_ONCE) {
    await client.query(RECORD, [topic, Math.min(AT_ONCE, amount - said)]);
  }
}
