import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATEMENTS = [
  `CREATE TABLE consumer_offset (
    consumer text NOT NULL,
    topic text NOT NULL,
    partition integer NOT NULL,
    next_offset bigint NOT NULL,
    committed_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (consumer, topic, partition)
  ) WITH (fillfactor = 50)`,
  `CREATE TABLE gate (
    consumer text NOT NULL,
    topic text NOT NULL,
    aggregate_id uuid NOT NULL,
    last_seq integer NOT NULL,
    PRIMARY KEY (consumer, topic, aggregate_id)
  ) WITH (fillfactor = 70)`,
  `CREATE TABLE parked_message (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    consumer text NOT NULL,
    topic text NOT NULL,
    partition integer NOT NULL,
    "offset" bigint NOT NULL,
    aggregate_id text,
    sequence integer,
    event_id text,
    type text,
    reason text NOT NULL,
    detail text NOT NULL,
    attempts integer NOT NULL,
    headers jsonb NOT NULL,
    payload bytea,
    parked_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (consumer, topic, partition, "offset")
  )`,
  `CREATE INDEX parked_message_aggregate ON parked_message (aggregate_id)`,
];

/** Where each partition is read to, the gate that lets an event through once and in order, and what waits for a person. */
export class CreateConsumerTables1764000000200 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await queryRunner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only'));
  }
}
