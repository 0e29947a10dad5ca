import type { Producer } from 'kafkajs';
import type { Client } from 'pg';

const BATCH = 100;
const AT_ONCE = 10;

const CREATE = `
CREATE TABLE leased_outbox (
  seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  id uuid NOT NULL, topic text NOT NULL, key text NOT NULL, payload text NOT NULL,
  lease_owner text, lease_until timestamptz
)`;

const FILL = `
INSERT INTO leased_outbox (id, topic, key, payload)
SELECT id, topic, aggregate_id::text, data FROM outbox ORDER BY pos LIMIT $1`;

const LEASE = `
UPDATE leased_outbox SET lease_owner = 'bench', lease_until = now() + interval '30 seconds'
WHERE seq IN (
  SELECT seq FROM leased_outbox WHERE lease_until IS NULL OR lease_until < now()
  ORDER BY seq LIMIT ${BATCH} FOR UPDATE SKIP LOCKED
)
RETURNING seq, id, topic, key, payload`;

const DELETE = `DELETE FROM leased_outbox WHERE seq = $1 AND lease_owner = 'bench'`;

interface Leased {
  readonly seq: string;
  readonly topic: string;
  readonly key: string;
  readonly payload: string;
}

/**
 * The shape of `@nestjs/outbox` 0.1: rows are leased a hundred at a time, each is emitted as a message of its own and
 * then deleted, ten at a time. Rebuilt here, as that package is not to be had from the registry that Accord is built from.
 */
export class PerMessageRelay {
  constructor(
    private readonly clients: readonly Client[],
    private readonly producer: Producer,
  ) {}

  /** Makes and fills its table anew, under the outbox of the first client. */
  async fill(rows: number): Promise<void> {
    await this.first.query(`DROP TABLE IF EXISTS leased_outbox; ${CREATE}`);
    await this.first.query(FILL, [rows]);
    await this.first.query('ANALYZE leased_outbox');
  }

  /** Publishes all rows; answers with how many those were. */
  async run(): Promise<number> {
    for (let sent = 0; ;) {
      const { rows } = await this.first.query<Leased>({ name: 'lease', text: LEASE });
      if (rows.length === 0) return sent;
      rows.sort((one, other) => Number(one.seq) - Number(other.seq));
      const lanes = Array.from({ length: AT_ONCE }, (_, lane) => this.emitLane(rows, lane));
      await Promise.all(lanes);
      sent += rows.length;
    }
  }

  private async emitLane(rows: readonly Leased[], lane: number): Promise<void> {
    const client = this.clients[lane % this.clients.length] ?? this.first;
    for (let index = lane; index < rows.length; index += AT_ONCE) {
      const { seq, topic, key, payload } = rows[index] as Leased;
      await this.producer.send({ topic, acks: -1, messages: [{ key, value: payload }] });
      await client.query({ name: 'delete', text: DELETE, values: [seq] });
    }
  }

  private get first(): Client {
    const [client] = this.clients;
    if (!client) throw new Error('A relay needs a connection');
    return client;
  }
}
