import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a test said of people, for it to be restated. */
export class CreateSaid1764000009100 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'CREATE TABLE said (place bigint GENERATED ALWAYS AS IDENTITY, person_id uuid, type text, at timestamptz, data jsonb)',
    );
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only'));
  }
}
