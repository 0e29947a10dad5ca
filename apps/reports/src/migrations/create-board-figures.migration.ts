import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the partnership knows of cycles, grades and findings, by pseudonym. It is a projection: events rebuild it. */
export class CreateBoardFigures1796000400000 implements MigrationInterface {
  readonly name = 'CreateBoardFigures1796000400000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE known_cycle (
        cycle_id uuid PRIMARY KEY,
        definition jsonb NOT NULL,
        changed_at timestamptz NOT NULL
      )`);
    await queryRunner.query(`
      CREATE TABLE judgement (
        cycle_id uuid NOT NULL,
        authority text NOT NULL,
        pseudonym text NOT NULL,
        agency_id text NOT NULL,
        domain text NOT NULL,
        self text,
        moderated text NOT NULL,
        PRIMARY KEY (cycle_id, authority, pseudonym, agency_id, domain)
      )`);
    // A report counts grades by authority and domain; with this it reads nothing but the index.
    await queryRunner.query(
      'CREATE INDEX judgement_figures ON judgement (cycle_id, domain, authority, self, moderated)',
    );
    await queryRunner.query(`
      CREATE TABLE case_grade (
        cycle_id uuid NOT NULL,
        authority text NOT NULL,
        pseudonym text NOT NULL,
        overall text NOT NULL,
        capped_by text,
        PRIMARY KEY (cycle_id, authority, pseudonym)
      )`);
    await queryRunner.query(`
      CREATE TABLE published_grade (
        cycle_id uuid NOT NULL,
        subject text NOT NULL,
        domain text NOT NULL,
        grade text NOT NULL,
        PRIMARY KEY (cycle_id, subject, domain)
      )`);
    await createFindingsAndProgress(queryRunner);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}

async function createFindingsAndProgress(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`
      CREATE TABLE shared_finding (
        finding_id uuid PRIMARY KEY,
        cycle_id uuid NOT NULL,
        authority text NOT NULL,
        kind text NOT NULL,
        domain text NOT NULL,
        statement text NOT NULL,
        supporting_cases integer NOT NULL,
        shared_at timestamptz NOT NULL
      )`);
  await queryRunner.query('CREATE INDEX shared_finding_of_cycle ON shared_finding (cycle_id, shared_at, finding_id)');
  await queryRunner.query(`
      CREATE TABLE cycle_progress (
        cycle_id uuid NOT NULL,
        authority text NOT NULL,
        cases integer NOT NULL,
        requested integer NOT NULL,
        submitted integer NOT NULL,
        moderated integer NOT NULL,
        PRIMARY KEY (cycle_id, authority)
      )`);
}
