import { appendOnly } from '@accord/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What operators did to a scope's data by command: which, when, who, why, and what came of it. Nobody may change a line. */
export class CreateOperation1764000001100 implements MigrationInterface {
  readonly name = 'CreateOperation1764000001100';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE operation (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        at timestamptz NOT NULL,
        action text NOT NULL CHECK (length(action) BETWEEN 1 AND 100),
        object text NOT NULL CHECK (length(object) BETWEEN 1 AND 100),
        operator text NOT NULL CHECK (length(operator) BETWEEN 1 AND 100),
        reason text NOT NULL CHECK (length(reason) BETWEEN 10 AND 500),
        outcome jsonb NOT NULL
      )`);
    await appendOnly(queryRunner, 'operation');
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
