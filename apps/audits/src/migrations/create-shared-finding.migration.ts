import { appendOnly } from '@accord/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { mayChangeOnly } from './may-change-only.js';

/**
 * What authorities shared, as everybody in the partnership may read it: in the joint scope as it came in, in an authority as
 * the partnership published it. And what an authority let out: under which agreement, for what purpose, by whom.
 */
export class CreateSharedFinding1796000005100 implements MigrationInterface {
  readonly name = 'CreateSharedFinding1796000005100';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE shared_finding (
        finding_id uuid PRIMARY KEY,
        authority text NOT NULL CHECK (length(authority) <= 30),
        cycle_id uuid NOT NULL,
        kind text NOT NULL CHECK (length(kind) <= 30),
        domain text NOT NULL CHECK (length(domain) <= 10),
        statement text CHECK (length(statement) <= 1000),
        supporting_cases integer NOT NULL CHECK (supporting_cases > 0),
        agreement_id text NOT NULL CHECK (length(agreement_id) <= 30),
        purpose text NOT NULL CHECK (length(purpose) <= 500),
        released_by_role text NOT NULL CHECK (length(released_by_role) <= 50),
        released_by uuid NOT NULL,
        shared_at timestamptz NOT NULL,
        withdrawn_at timestamptz,
        withdrawal_reason text CHECK (length(withdrawal_reason) <= 30),
        CONSTRAINT withdrawn_without_statement CHECK ((withdrawn_at IS NULL) = (statement IS NOT NULL))
      )`);
    await queryRunner.query(`CREATE INDEX shared_finding_newest ON shared_finding (shared_at DESC, finding_id)
      WHERE withdrawn_at IS NULL`);
    await mayChangeOnly(queryRunner, 'shared_finding', ['statement', 'withdrawn_at', 'withdrawal_reason']);
    await queryRunner.query(`
      CREATE TABLE disclosure_log (
        id uuid PRIMARY KEY,
        place bigint GENERATED ALWAYS AS IDENTITY,
        kind text NOT NULL CHECK (kind IN ('released', 'withdrawn')),
        at timestamptz NOT NULL,
        finding_id uuid NOT NULL REFERENCES finding,
        cycle_id uuid NOT NULL,
        agreement_id text NOT NULL CHECK (length(agreement_id) <= 30),
        purpose text NOT NULL CHECK (length(purpose) <= 500),
        clauses jsonb NOT NULL,
        recipients jsonb NOT NULL,
        by uuid NOT NULL REFERENCES person,
        as_role text NOT NULL CHECK (length(as_role) <= 50),
        content jsonb NOT NULL,
        reason text CHECK (length(reason) <= 30),
        UNIQUE (finding_id, kind)
      )`);
    await queryRunner.query('CREATE INDEX disclosure_log_newest ON disclosure_log (place DESC)');
    await appendOnly(queryRunner, 'disclosure_log');
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
