import { appendOnly } from '@accord/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The access trail of a service in a scope. The service's login may add and read lines; nobody may change one. */
export class CreateAccessTrail1764000001000 implements MigrationInterface {
  readonly name = 'CreateAccessTrail1764000001000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE access_trail (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        at timestamptz NOT NULL,
        person_id uuid,
        action text NOT NULL CHECK (length(action) BETWEEN 1 AND 100),
        object_type text NOT NULL CHECK (length(object_type) BETWEEN 1 AND 50),
        object_id text CHECK (length(object_id) <= 200),
        request_id uuid,
        recorded_at timestamptz NOT NULL DEFAULT now()
      )`);
    await queryRunner.query('CREATE INDEX access_trail_at ON access_trail (at DESC)');
    await queryRunner.query(
      'CREATE INDEX access_trail_person ON access_trail (person_id, at DESC) WHERE person_id IS NOT NULL',
    );
    await queryRunner.query(
      'CREATE INDEX access_trail_object ON access_trail (object_id, at DESC) WHERE object_id IS NOT NULL',
    );
    await appendOnly(queryRunner, 'access_trail');
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
