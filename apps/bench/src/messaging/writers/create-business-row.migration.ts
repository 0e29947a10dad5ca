import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a command changes beside saying so. */
export class CreateBusinessRow1764000009200 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `CREATE TABLE business_row (
        id uuid PRIMARY KEY, aggregate_id uuid NOT NULL, status text NOT NULL, body text NOT NULL, at timestamptz NOT NULL
      )`,
    );
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only'));
  }
}
