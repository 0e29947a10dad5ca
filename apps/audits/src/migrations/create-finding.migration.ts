import { appendOnly } from '@accord/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { mayChangeOnly } from './may-change-only.js';

/**
 * An authority's own findings. Statements and the words of decisions are sealed under a key of the finding; every text and
 * every decision stays, so that it can be seen what was agreed, by whom and on what screening.
 */
export class CreateFinding1796000005000 implements MigrationInterface {
  readonly name = 'CreateFinding1796000005000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE finding (
        id uuid PRIMARY KEY,
        cycle_id uuid NOT NULL,
        kind text NOT NULL CHECK (length(kind) <= 30),
        domain text NOT NULL CHECK (length(domain) <= 10),
        supporting_cases integer NOT NULL CHECK (supporting_cases > 0),
        state text NOT NULL
          CHECK (state IN ('draft', 'screened', 'agreed', 'shared', 'withheld', 'withdrawn')),
        version integer NOT NULL CHECK (version > 0),
        text_id uuid NOT NULL,
        key_id text NOT NULL,
        wrapped_key bytea NOT NULL,
        drafted_by uuid NOT NULL REFERENCES person,
        agreed_by uuid REFERENCES person,
        changed_at timestamptz NOT NULL,
        CONSTRAINT agreed_by_another CHECK (agreed_by IS NULL OR agreed_by <> drafted_by)
      )`);
    await queryRunner.query('CREATE INDEX finding_of_cycle ON finding (cycle_id, changed_at DESC, id)');
    const changing = ['kind', 'domain', 'supporting_cases', 'state', 'version', 'text_id'];
    await mayChangeOnly(queryRunner, 'finding', [...changing, 'drafted_by', 'agreed_by', 'changed_at']);
    await this.createTexts(queryRunner);
    await this.createDecisions(queryRunner);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }

  private async createTexts(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE finding_text (
        id uuid PRIMARY KEY,
        finding_id uuid NOT NULL REFERENCES finding,
        digest text NOT NULL CHECK (length(digest) = 64),
        sealed_statement bytea NOT NULL,
        screened_at timestamptz,
        passages jsonb,
        key_gone_at timestamptz,
        CHECK ((screened_at IS NULL) = (passages IS NULL))
      )`);
    await queryRunner.query('CREATE INDEX finding_text_of ON finding_text (finding_id)');
    // Texts that were answered and whose key is still in the key ring: few, or none.
    await queryRunner.query(`CREATE INDEX finding_text_key_due ON finding_text (id)
      WHERE screened_at IS NOT NULL AND key_gone_at IS NULL`);
    await mayChangeOnly(queryRunner, 'finding_text', ['screened_at', 'passages', 'key_gone_at']);
  }

  private async createDecisions(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE finding_decision (
        id uuid PRIMARY KEY,
        place bigint GENERATED ALWAYS AS IDENTITY,
        finding_id uuid NOT NULL REFERENCES finding,
        text_id uuid NOT NULL REFERENCES finding_text,
        action text NOT NULL CHECK (length(action) <= 30),
        at timestamptz NOT NULL,
        by uuid REFERENCES person,
        reason_code text CHECK (length(reason_code) <= 30),
        sealed_reason bytea
      )`);
    await queryRunner.query('CREATE INDEX finding_decision_of ON finding_decision (finding_id, place)');
    await appendOnly(queryRunner, 'finding_decision');
  }
}
