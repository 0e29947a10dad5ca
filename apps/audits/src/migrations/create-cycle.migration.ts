import { appendOnly } from '@accord/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { mayChangeOnly } from './may-change-only.js';

/**
 * Audit cycles: in the joint scope as they are decided, in an authority as the partnership told. Decisions are kept in
 * the joint scope only, since they name people of it.
 */
export class CreateCycle1796000001000 implements MigrationInterface {
  readonly name = 'CreateCycle1796000001000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE audit_cycle (
        id uuid PRIMARY KEY,
        code text NOT NULL CHECK (length(code) = 4),
        state text NOT NULL CHECK (length(state) <= 30),
        was_approved boolean NOT NULL,
        definition jsonb NOT NULL,
        version integer NOT NULL CHECK (version > 0),
        changed_at timestamptz NOT NULL
      )`);
    const changing = ['code', 'state', 'was_approved', 'definition', 'version', 'changed_at'];
    await mayChangeOnly(queryRunner, 'audit_cycle', changing);
    await queryRunner.query(`
      CREATE TABLE cycle_decision (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        cycle_id uuid NOT NULL REFERENCES audit_cycle,
        at timestamptz NOT NULL,
        by uuid NOT NULL REFERENCES person,
        action text NOT NULL CHECK (length(action) <= 30),
        from_state text CHECK (length(from_state) <= 30),
        to_state text NOT NULL CHECK (length(to_state) <= 30),
        reason text CHECK (length(reason) <= 500)
      )`);
    await queryRunner.query('CREATE INDEX cycle_decision_of ON cycle_decision (cycle_id, id)');
    await appendOnly(queryRunner, 'cycle_decision');
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
