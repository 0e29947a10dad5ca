import { appendOnly } from '@accord/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATEMENTS = [
  // What a message was keyed by cannot be told from its aggregate; an id of its own makes a place in a queue no address.
  `ALTER TABLE parked_message
    ADD COLUMN message_id uuid NOT NULL DEFAULT gen_random_uuid(),
    ADD COLUMN key bytea,
    ADD CONSTRAINT parked_message_message_id UNIQUE (message_id)`,
  `UPDATE parked_message SET key = convert_to(aggregate_id, 'UTF8')`,
  // A topic that is made anew counts its offsets anew: only the same bytes at the same place are the same message.
  `ALTER TABLE parked_message DROP CONSTRAINT parked_message_consumer_topic_partition_offset_key`,
  `CREATE UNIQUE INDEX parked_message_once
    ON parked_message (consumer, topic, partition, "offset", md5(coalesce(payload, ''::bytea)))`,
  // Whoever releases an aggregate locks its gate against the consumer: there must be one also when nothing ever passed it.
  `INSERT INTO gate (consumer, topic, aggregate_id, last_seq)
    SELECT DISTINCT consumer, topic, aggregate_id::uuid, 0 FROM parked_message
    WHERE aggregate_id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
    ON CONFLICT DO NOTHING`,
  `CREATE TABLE parked_decision (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    decided_at timestamptz NOT NULL,
    person_id uuid,
    operator text CHECK (length(operator) BETWEEN 1 AND 100),
    decision text NOT NULL CHECK (decision IN ('retry', 'skip', 'skip-missing', 'dismiss')),
    outcome text NOT NULL CHECK (outcome IN ('applied', 'seen', 'kept', 'skipped', 'dismissed')),
    why text CHECK (length(why) BETWEEN 10 AND 500),
    consumer text NOT NULL,
    topic text NOT NULL,
    partition integer NOT NULL,
    "offset" bigint NOT NULL,
    aggregate_id text,
    sequence integer,
    type text,
    reason text NOT NULL,
    detail text NOT NULL,
    CHECK ((person_id IS NULL) <> (operator IS NULL)),
    CHECK (decision = 'retry' OR why IS NOT NULL)
  )`,
  `CREATE INDEX parked_decision_aggregate ON parked_decision (aggregate_id, id)`,
];

/** Lets people decide about parked messages, and keeps what they decided for ever: who, when, why and about what. */
export class AddParkedDecisions1764000000310 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await queryRunner.query(statement);
    await appendOnly(queryRunner, 'parked_decision');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only'));
  }
}
