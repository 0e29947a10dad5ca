import { appendOnly } from '@accord/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { mayChangeOnly } from './may-change-only.js';

/**
 * What is known of draws. In an authority: its own cases and value, and what the partnership published. In the joint
 * scope: what each authority shared, values being kept back until all are there. Frames and values are never changed.
 */
export class CreateDraw1796000002000 implements MigrationInterface {
  readonly name = 'CreateDraw1796000002000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE audited_case (
        drawn_case_id uuid PRIMARY KEY,
        cycle_id uuid NOT NULL,
        pseudonym text NOT NULL CHECK (length(pseudonym) <= 20),
        stratum text NOT NULL CHECK (length(stratum) <= 60),
        team text NOT NULL CHECK (length(team) <= 100),
        state text NOT NULL CHECK (state IN ('drawn', 'replaced')),
        replaced_by text CHECK (length(replaced_by) <= 20),
        reason text CHECK (length(reason) <= 50),
        UNIQUE (cycle_id, pseudonym)
      )`);
    await mayChangeOnly(queryRunner, 'audited_case', ['state', 'replaced_by', 'reason']);
    await this.createFrames(queryRunner);
    await this.createValues(queryRunner);
    await queryRunner.query(`
      CREATE TABLE draw_sample (
        cycle_id uuid NOT NULL,
        authority text NOT NULL CHECK (length(authority) <= 30),
        digest text NOT NULL CHECK (length(digest) = 64),
        seed text NOT NULL CHECK (length(seed) = 64),
        size integer NOT NULL,
        strata jsonb NOT NULL,
        cases jsonb NOT NULL,
        changed_at timestamptz NOT NULL,
        PRIMARY KEY (cycle_id, authority)
      )`);
    await mayChangeOnly(queryRunner, 'draw_sample', ['cases', 'changed_at']);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }

  private async createFrames(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE draw_frame (
        cycle_id uuid NOT NULL,
        authority text NOT NULL CHECK (length(authority) <= 30),
        digest text NOT NULL CHECK (length(digest) = 64),
        size integer NOT NULL,
        strata jsonb NOT NULL,
        at timestamptz NOT NULL,
        PRIMARY KEY (cycle_id, authority)
      )`);
    await appendOnly(queryRunner, 'draw_frame');
    await queryRunner.query(`
      CREATE TABLE draw_milestone (
        cycle_id uuid NOT NULL,
        milestone text NOT NULL CHECK (milestone IN ('frames-frozen', 'values-published')),
        at timestamptz NOT NULL,
        PRIMARY KEY (cycle_id, milestone)
      )`);
    await appendOnly(queryRunner, 'draw_milestone');
  }

  private async createValues(queryRunner: QueryRunner): Promise<void> {
    // Given and published are kept apart: a value that was changed on its way can be seen.
    await queryRunner.query(`
      CREATE TABLE given_draw_value (
        cycle_id uuid NOT NULL,
        authority text NOT NULL CHECK (length(authority) <= 30),
        value text NOT NULL CHECK (length(value) BETWEEN 1 AND 64),
        given_by uuid REFERENCES person,
        at timestamptz NOT NULL,
        PRIMARY KEY (cycle_id, authority)
      )`);
    await appendOnly(queryRunner, 'given_draw_value');
    await queryRunner.query(`
      CREATE TABLE published_draw_value (
        cycle_id uuid NOT NULL,
        authority text NOT NULL CHECK (length(authority) <= 30),
        value text NOT NULL CHECK (length(value) BETWEEN 1 AND 64),
        PRIMARY KEY (cycle_id, authority)
      )`);
    await appendOnly(queryRunner, 'published_draw_value');
  }
}
