import { appendOnly } from '@accord/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { mayChangeOnly } from './may-change-only.js';

/**
 * Moderation of drawn cases. How far a case is changes; what was done, and every grade that was given, is only ever followed
 * by another row. Reasons are sealed under the key of the case.
 */
export class CreateModeration1796000004000 implements MigrationInterface {
  readonly name = 'CreateModeration1796000004000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE case_moderation (
        drawn_case_id uuid PRIMARY KEY,
        cycle_id uuid NOT NULL,
        pseudonym text NOT NULL CHECK (length(pseudonym) <= 20),
        state text NOT NULL CHECK (state IN ('open', 'closed', 'withdrawn')),
        version integer NOT NULL CHECK (version > 0)
      ) WITH (fillfactor = 80)`);
    await queryRunner.query('CREATE INDEX case_moderation_of_cycle ON case_moderation (cycle_id)');
    await mayChangeOnly(queryRunner, 'case_moderation', ['state', 'version']);
    await this.createSteps(queryRunner);
    await this.createGrades(queryRunner);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }

  private async createSteps(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE moderation_step (
        pos bigint GENERATED ALWAYS AS IDENTITY,
        id uuid PRIMARY KEY,
        drawn_case_id uuid NOT NULL REFERENCES case_moderation,
        action text NOT NULL CHECK (action IN ('open', 'grade', 'reopen', 'withdraw')),
        reason bytea,
        at timestamptz NOT NULL,
        by uuid,
        CHECK ((by IS NULL) = (action = 'withdraw'))
      )`);
    await queryRunner.query('CREATE INDEX moderation_step_of_case ON moderation_step (drawn_case_id, pos)');
    await appendOnly(queryRunner, 'moderation_step');
  }

  private async createGrades(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE moderated_judgement (
        pos bigint GENERATED ALWAYS AS IDENTITY,
        id uuid PRIMARY KEY,
        drawn_case_id uuid NOT NULL REFERENCES case_moderation,
        agency_id text NOT NULL CHECK (length(agency_id) <= 30),
        domain text NOT NULL CHECK (length(domain) <= 10),
        self text NOT NULL CHECK (length(self) <= 10),
        grade text NOT NULL CHECK (length(grade) <= 10),
        accepted boolean NOT NULL CHECK (NOT accepted OR grade = self),
        reason bytea CHECK (grade = self OR reason IS NOT NULL),
        at timestamptz NOT NULL,
        by uuid NOT NULL
      )`);
    await queryRunner.query('CREATE INDEX moderated_judgement_of_case ON moderated_judgement (drawn_case_id, pos)');
    await appendOnly(queryRunner, 'moderated_judgement');
    await queryRunner.query(`
      CREATE TABLE case_grade (
        pos bigint GENERATED ALWAYS AS IDENTITY,
        id uuid PRIMARY KEY,
        drawn_case_id uuid NOT NULL REFERENCES case_moderation,
        overall text NOT NULL CHECK (length(overall) <= 10),
        cap text CHECK (length(cap) <= 10),
        cap_rule text CHECK (length(cap_rule) <= 40),
        capped_by text CHECK (capped_by = cap_rule),
        reason bytea,
        at timestamptz NOT NULL,
        by uuid NOT NULL,
        CHECK ((cap IS NULL) = (cap_rule IS NULL))
      )`);
    await queryRunner.query('CREATE INDEX case_grade_of_case ON case_grade (drawn_case_id, pos)');
    await appendOnly(queryRunner, 'case_grade');
  }
}
