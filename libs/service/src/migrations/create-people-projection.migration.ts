import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a service knows of the people of a scope and their grants, as `audits` tells it. */
export class CreatePeopleProjection1764000002000 implements MigrationInterface {
  readonly name = 'CreatePeopleProjection1764000002000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE known_person (
        person_id uuid PRIMARY KEY,
        issuer text NOT NULL,
        subject text NOT NULL,
        name text NOT NULL,
        email text NOT NULL,
        left_at timestamptz,
        UNIQUE (issuer, subject)
      )`);
    await queryRunner.query(`
      CREATE TABLE known_grant (
        grant_id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES known_person (person_id),
        role text NOT NULL,
        agency_id text NOT NULL,
        team text,
        valid_from date NOT NULL,
        valid_to date,
        ended_at timestamptz
      )`);
    await queryRunner.query('CREATE INDEX known_grant_person ON known_grant (person_id)');
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
