import { appendOnly } from '@accord/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { MAINTAIN_OUTBOX } from './maintain-outbox.js';

const STATEMENTS = [
  // The columns' order matters: a row's transaction has its number before the row has its position (relay/outbox-reader.ts).
  // An identity's sequence caches nothing, so positions grow in the order in which they are taken.
  `CREATE TABLE outbox (
    xid xid8 NOT NULL DEFAULT pg_current_xact_id(),
    pos bigint GENERATED ALWAYS AS IDENTITY (CACHE 1),
    id uuid NOT NULL,
    topic text NOT NULL,
    aggregate_id uuid NOT NULL,
    aggregate_seq integer NOT NULL,
    type text NOT NULL,
    at timestamptz NOT NULL,
    traceparent text,
    data text NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (pos)
  ) PARTITION BY RANGE (pos)`,
  // Partitions are made ahead of need; should that fail for weeks, rows land here and nothing is refused or lost.
  `CREATE TABLE outbox_rest PARTITION OF outbox DEFAULT`,
  `CREATE TABLE outbox_stream (
    topic text NOT NULL,
    aggregate_id uuid NOT NULL,
    last_seq integer NOT NULL,
    PRIMARY KEY (topic, aggregate_id)
  ) WITH (fillfactor = 70)`,
  `CREATE TABLE outbox_cursor (
    singleton boolean PRIMARY KEY DEFAULT true CHECK (singleton),
    max_pos bigint NOT NULL DEFAULT 0,
    holes jsonb NOT NULL DEFAULT '[]',
    lease_owner uuid,
    lease_epoch bigint NOT NULL DEFAULT 0,
    lease_until timestamptz NOT NULL DEFAULT '-infinity'
  ) WITH (fillfactor = 50)`,
  `INSERT INTO outbox_cursor DEFAULT VALUES`,
  MAINTAIN_OUTBOX,
  `SELECT maintain_outbox(interval '30 days')`,
];

/** What a service has to say: rows appended by its commands, numbered per aggregate, and how far its relay has come. */
export class CreateOutbox1764000000100 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await queryRunner.query(statement);
    await appendOnly(queryRunner, 'outbox');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only'));
  }
}
