import { appendOnly } from '@accord/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { mayChangeOnly } from './may-change-only.js';

/**
 * What agencies submit on drawn cases. Texts are sealed under a key of each case; what was submitted is never rewritten:
 * a later round follows it.
 */
export class CreateSubmission1796000003000 implements MigrationInterface {
  readonly name = 'CreateSubmission1796000003000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE case_key (
        drawn_case_id uuid PRIMARY KEY,
        key_id text NOT NULL CHECK (length(key_id) <= 50),
        wrapped_key bytea NOT NULL
      )`);
    await appendOnly(queryRunner, 'case_key');
    await this.createSubmissions(queryRunner);
    await this.createJudgements(queryRunner);
    await queryRunner.query(`
      CREATE TABLE submission_step (
        pos bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        id uuid NOT NULL UNIQUE,
        submission_id uuid NOT NULL REFERENCES submission,
        at timestamptz NOT NULL,
        by uuid REFERENCES person,
        action text NOT NULL CHECK (length(action) <= 30),
        round integer NOT NULL,
        auditor_id uuid REFERENCES person,
        auditor_team text CHECK (length(auditor_team) <= 100),
        sealed_reason bytea
      )`);
    await queryRunner.query('CREATE INDEX submission_step_of ON submission_step (submission_id, pos)');
    await appendOnly(queryRunner, 'submission_step');
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }

  private async createSubmissions(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE submission (
        id uuid PRIMARY KEY,
        drawn_case_id uuid NOT NULL REFERENCES case_key,
        cycle_id uuid NOT NULL,
        pseudonym text NOT NULL CHECK (length(pseudonym) <= 20),
        agency_id text NOT NULL CHECK (length(agency_id) <= 30),
        auditor_id uuid REFERENCES person,
        auditor_team text CHECK (length(auditor_team) <= 100),
        state text NOT NULL CHECK (length(state) <= 20),
        outcome text CHECK (outcome IN ('judged', 'not-known', 'missing')),
        version integer NOT NULL,
        draft_version integer NOT NULL,
        round integer NOT NULL,
        due_on text CHECK (length(due_on) = 10),
        requested_at timestamptz NOT NULL,
        acknowledged_at timestamptz,
        submitted_at timestamptz,
        locked_at timestamptz,
        withdrawn_at timestamptz,
        UNIQUE (drawn_case_id, agency_id)
      )`);
    await queryRunner.query('CREATE INDEX submission_of_cycle ON submission (cycle_id, pseudonym, agency_id)');
    await queryRunner.query('CREATE INDEX submission_of_auditor ON submission (auditor_id)');
    const changeable = ['auditor_id', 'auditor_team', 'state', 'outcome', 'version', 'draft_version', 'round'];
    const instants = ['acknowledged_at', 'submitted_at', 'locked_at', 'withdrawn_at'];
    await mayChangeOnly(queryRunner, 'submission', [...changeable, ...instants]);
  }

  private async createJudgements(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE judgement_draft (
        submission_id uuid NOT NULL REFERENCES submission,
        domain text NOT NULL CHECK (length(domain) <= 10),
        version integer NOT NULL,
        grade text CHECK (length(grade) <= 10),
        sealed bytea NOT NULL,
        saved_at timestamptz NOT NULL,
        saved_by uuid NOT NULL REFERENCES person,
        PRIMARY KEY (submission_id, domain)
      )`);
    await mayChangeOnly(queryRunner, 'judgement_draft', ['version', 'grade', 'sealed', 'saved_at', 'saved_by']);
    await queryRunner.query(`
      CREATE TABLE self_judgement (
        id uuid PRIMARY KEY,
        submission_id uuid NOT NULL REFERENCES submission,
        round integer NOT NULL,
        domain text NOT NULL CHECK (length(domain) <= 10),
        grade text NOT NULL CHECK (length(grade) <= 10),
        sealed bytea NOT NULL,
        at timestamptz NOT NULL,
        by uuid NOT NULL REFERENCES person,
        UNIQUE (submission_id, round, domain)
      )`);
    await appendOnly(queryRunner, 'self_judgement');
  }
}
