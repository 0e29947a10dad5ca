import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';

/** A connection of its own for each writer. */
export type PlainWriter = Pick<Client, 'query'>;

const INSERT = {
  name: 'business_row',
  text: 'INSERT INTO business_row (id, aggregate_id, status, body, at) VALUES ($1, $2, $3, $4, now())',
};
const BODY = 'x'.repeat(300);

/** F1: as `pgbench` would: each connection inserts one row after the other, each in a transaction that commits by itself. */
export async function insertsPerSecond(clients: readonly PlainWriter[], seconds: number): Promise<number> {
  const end = performance.now() + seconds * 1000;
  const counts = clients.map(async (client) => {
    let count = 0;
    for (; performance.now() < end; count += 1) {
      const id = randomUUID();
      await client.query({ ...INSERT, values: [id, id, 'open', BODY] });
    }
    return count;
  });
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0) / seconds;
}
