import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATEMENTS = [
  // What commands change: the count of an aggregate's events is taken here, not from the outbox, which is under test.
  `CREATE TABLE experiment_aggregate (id uuid PRIMARY KEY, version integer NOT NULL)`,
  // Which commands were done, and what they said, so that one that is sent again is answered instead of done again.
  `CREATE TABLE experiment_command (id uuid PRIMARY KEY, said jsonb)`,
  // No key but the place: an event applied twice must be seen twice.
  `CREATE TABLE experiment_effect (
    place bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    event_id text NOT NULL,
    aggregate_id uuid NOT NULL,
    sequence integer NOT NULL,
    said_in text NOT NULL
  )`,
];

/** What the writers and readers of experiments need beside the tables of messaging. */
export class CreateExperimentTables1764000009100 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await queryRunner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only'));
  }
}
