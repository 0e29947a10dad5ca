import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The table of sessions. */
export class CreateSession1763900000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE session (
        key text PRIMARY KEY CHECK (length(key) = 64),
        csrf_token text NOT NULL,
        issuer_id text NOT NULL,
        scope text,
        signed_in_at timestamptz NOT NULL,
        last_seen_at timestamptz NOT NULL,
        sealed_tokens bytea NOT NULL
      )`);
    await queryRunner.query('CREATE INDEX session_last_seen_at ON session (last_seen_at)');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
