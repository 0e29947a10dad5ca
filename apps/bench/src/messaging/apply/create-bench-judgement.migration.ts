import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the measured effects go to: the table of grades as the board's reports have it, and the inbox of the peer. */
export class CreateBenchJudgement1764000009100 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
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
    await queryRunner.query(
      'CREATE INDEX judgement_figures ON judgement (cycle_id, domain, authority, self, moderated)',
    );
    await queryRunner.query('CREATE TABLE inbox (consumer text, event_id uuid, PRIMARY KEY (consumer, event_id))');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only'));
  }
}
