import { appendOnly } from '@accord/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Published grades of services. Each import is kept whole; the one with the highest number is in force. */
export class CreatePublishedGrades1796000001100 implements MigrationInterface {
  readonly name = 'CreatePublishedGrades1796000001100';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE published_grade_import (
        id uuid PRIMARY KEY,
        cycle_id uuid NOT NULL,
        number integer NOT NULL CHECK (number > 0),
        at timestamptz NOT NULL,
        by uuid REFERENCES person,
        UNIQUE (cycle_id, number)
      )`);
    await appendOnly(queryRunner, 'published_grade_import');
    await queryRunner.query(`
      CREATE TABLE published_grade (
        import_id uuid NOT NULL REFERENCES published_grade_import,
        line integer NOT NULL,
        subject text NOT NULL CHECK (length(subject) BETWEEN 1 AND 100),
        domain text NOT NULL CHECK (length(domain) <= 10),
        grade text NOT NULL CHECK (length(grade) <= 10),
        PRIMARY KEY (import_id, subject, domain)
      )`);
    await appendOnly(queryRunner, 'published_grade');
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
