import type { Client } from 'pg';

const BYTES = 400;
const AGGREGATES = 5_000;
const AT_ONCE = 100_000;

/** Rows as commands write them, made by PostgreSQL: about so many bytes of payload, a trace, aggregates in turn. */
const FILL = `
INSERT INTO outbox (id, topic, aggregate_id, aggregate_seq, type, at, traceparent, data)
SELECT uuidv7(), $1, overlay('00000000-0000-7000-8000-000000000000' placing lpad((n % $2)::text, 12, '0') from 25)::uuid,
  n / $2 + 1, 'person-left.v1', date_trunc('milliseconds', now()), '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
  json_build_object('personId', n, 'note', repeat('x', $3))
FROM generate_series($4::int, $5::int) AS n`;

/** Puts so many rows into an outbox, below its relay. The client is the owner's or the administrator's. */
export async function fillOutbox(client: Client, topic: string, rows: number): Promise<void> {
  for (let from = 0; from < rows; from += AT_ONCE) {
    const to = Math.min(from + AT_ONCE, rows) - 1;
    await client.query(FILL, [topic, AGGREGATES, BYTES, from, to]);
  }
}
