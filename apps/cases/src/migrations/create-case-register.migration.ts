import { appendOnly } from '@accord/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The register as it was imported last, the imports, and where the rows of an import wait until all of them are right. */
export class CreateCaseRegister1796000100000 implements MigrationInterface {
  readonly name = 'CreateCaseRegister1796000100000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(IMPORTS);
    // A second import is refused by the database itself, whichever process it comes to.
    await queryRunner.query(`CREATE UNIQUE INDEX one_register_import_at_a_time ON register_import ((true))
      WHERE state IN ('receiving', 'applying')`);
    await queryRunner.query('CREATE INDEX register_import_newest ON register_import (started_at DESC, id)');
    await queryRunner.query(`CREATE TABLE register_case (
      id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
      ${SEALED_ROW},
      first_import uuid NOT NULL REFERENCES register_import,
      last_change uuid NOT NULL REFERENCES register_import,
      gone_at timestamptz,
      CONSTRAINT register_case_once UNIQUE (case_index)
    )`);
    // Lost with a crash of the server, and so is the import: what is here was never imported.
    await queryRunner.query(`CREATE UNLOGGED TABLE register_staging (
      import_id uuid NOT NULL,
      line integer NOT NULL,
      ${SEALED_ROW.replaceAll(' NOT NULL', '').replace('case_index bytea', 'case_index bytea NOT NULL')}
    )`);
    await appendOnly(queryRunner, 'register_import');
    const [{ login }] = await queryRunner.query(`SELECT quote_ident(r.rolname) AS login
      FROM pg_class c, aclexplode(c.relacl) a JOIN pg_roles r ON r.oid = a.grantee
      WHERE c.oid = to_regclass('register_import') AND r.rolname <> current_user LIMIT 1`);
    await queryRunner.query(`GRANT UPDATE (${OUTCOME.join(', ')}) ON register_import TO ${login}`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}

/** Who imported what when stays; how it went is told as it goes. */
const OUTCOME = ['state', 'finished_at', 'rows_read', 'bytes_read', 'added', 'changed', 'gone', 'unchanged'].concat([
  'problems',
  'problem_count',
  'warnings',
]);

const IMPORTS = `CREATE TABLE register_import (
  id uuid PRIMARY KEY,
  state text NOT NULL CHECK (state IN ('receiving', 'applying', 'applied', 'refused', 'interrupted')),
  imported_by uuid NOT NULL,
  started_at timestamptz NOT NULL,
  finished_at timestamptz,
  rows_read integer NOT NULL DEFAULT 0,
  bytes_read bigint NOT NULL DEFAULT 0,
  added integer,
  changed integer,
  gone integer,
  unchanged integer,
  problems jsonb NOT NULL DEFAULT '[]',
  problem_count integer NOT NULL DEFAULT 0,
  warnings jsonb NOT NULL DEFAULT '[]',
  CHECK ((state IN ('receiving', 'applying')) = (finished_at IS NULL)),
  CHECK ((state = 'applied') = (added IS NOT NULL))
)`;

/*
 * What identifies a child is sealed under a key of the case; the rest is what a draw and its strata ask for. Case ids are
 * found by a keyed digest, and another one over the whole row tells whether anything changed.
 */
const SEALED_ROW = `case_index bytea NOT NULL,
      row_digest bytea NOT NULL,
      key_id text NOT NULL,
      wrapped_key bytea NOT NULL,
      sealed_case_id bytea NOT NULL,
      sealed_child_name bytea NOT NULL,
      sealed_date_of_birth bytea NOT NULL,
      sealed_social_worker bytea NOT NULL,
      sex text NOT NULL,
      ethnicity text NOT NULL,
      plan text NOT NULL,
      category text,
      plan_start date NOT NULL,
      plan_end date,
      team text NOT NULL,
      disability boolean NOT NULL`;
