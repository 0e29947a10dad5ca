import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One entry per event and person, where there was one per event: some events concern several people. */
export class LetAnEventTellSeveralPeople1796000600000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE inbox_entry DROP CONSTRAINT inbox_entry_once_per_event');
    await queryRunner.query(
      'ALTER TABLE inbox_entry ADD CONSTRAINT inbox_entry_once_per_event UNIQUE (event_id, person_id)',
    );
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward.'));
  }
}
