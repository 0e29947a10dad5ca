import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The one table of the note service. */
export class CreateNote1764900000000 implements MigrationInterface {
  readonly name = 'CreateNote1764900000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'CREATE TABLE note (id uuid PRIMARY KEY, text text NOT NULL, version integer NOT NULL DEFAULT 1)',
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
