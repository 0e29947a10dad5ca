import type { CommitSink, ServiceDatabase, Statement } from '@accord/persistence';
import { appendOnly } from '@accord/persistence';
import { EntitySchema, type MigrationInterface, type QueryRunner } from 'typeorm';

/** A row of the little table that the persistence tests write to. */
export interface Entry {
  id: string;
  note: string;
}

/** The table as TypeORM sees it. */
export const entrySchema = new EntitySchema<Entry>({
  name: 'entry',
  columns: { id: { type: 'text', primary: true }, note: { type: 'text' } },
});

class CreateLedger1700000000001 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE TABLE entry (
      id text CONSTRAINT entry_id PRIMARY KEY, note text NOT NULL, settled text CONSTRAINT entry_settled UNIQUE DEFERRABLE INITIALLY DEFERRED)`);
    await queryRunner.query('CREATE TABLE page (position int GENERATED ALWAYS AS IDENTITY, sink text NOT NULL)');
    await appendOnly(queryRunner, 'page');
    // Makes COMMIT take as long as `note` says, so that a connection can be cut while it is under way.
    await queryRunner.query(`CREATE FUNCTION linger() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN PERFORM pg_sleep(NEW.seconds); RETURN NULL; END $$`);
    await queryRunner.query('CREATE TABLE slow (seconds float)');
    await queryRunner.query(`CREATE CONSTRAINT TRIGGER linger AFTER INSERT ON slow
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION linger()`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}

/** A service's database that is just large enough to try persistence on. */
export const ledger: ServiceDatabase = {
  service: 'audits',
  entities: [entrySchema],
  migrations: [CreateLedger1700000000001],
};

/** Adds an entry inside a transaction. */
export const INSERT_ENTRY = 'INSERT INTO entry (id, note) VALUES ($1, $2)';

/** A sink that writes its items as pages. */
export function pageSink(order: number, expect?: (rowCount: number) => void): CommitSink<string> {
  const flush = (items: readonly string[]): Statement[] => [
    { sql: 'INSERT INTO page (sink) SELECT unnest($1::text[])', parameters: [items], ...(expect && { expect }) },
  ];
  return { order, flush };
}
