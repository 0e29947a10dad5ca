import { appendOnly } from '@accord/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Public versions as they were prepared and published. Nothing of it is ever changed: later versions are protected against it. */
export class CreatePublicVersion1796000401000 implements MigrationInterface {
  readonly name = 'CreatePublicVersion1796000401000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE public_version (
        id uuid PRIMARY KEY,
        cycle_id uuid NOT NULL,
        tables jsonb NOT NULL,
        report jsonb NOT NULL,
        digest text NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
        protected_against uuid[] NOT NULL,
        prepared_by uuid NOT NULL,
        prepared_at timestamptz NOT NULL
      )`);
    await queryRunner.query('CREATE INDEX public_version_of_cycle ON public_version (cycle_id, prepared_at DESC)');
    await queryRunner.query(`
      CREATE TABLE public_version_published (
        cycle_id uuid PRIMARY KEY,
        version_id uuid NOT NULL REFERENCES public_version,
        published_by uuid NOT NULL,
        published_at timestamptz NOT NULL
      )`);
    await appendOnly(queryRunner, 'public_version');
    await appendOnly(queryRunner, 'public_version_published');
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
