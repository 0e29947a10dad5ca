import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was answered to a command, by person and idempotency key. */
export class CreateIdempotencyKey1764000000000 implements MigrationInterface {
  readonly name = 'CreateIdempotencyKey1764000000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE idempotency_key (
        person_id uuid NOT NULL,
        key text NOT NULL CHECK (length(key) BETWEEN 8 AND 128),
        request_digest text NOT NULL,
        answer json NOT NULL,
        at timestamptz NOT NULL,
        PRIMARY KEY (person_id, key)
      )`);
    await queryRunner.query('CREATE INDEX idempotency_key_at ON idempotency_key (at)');
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
