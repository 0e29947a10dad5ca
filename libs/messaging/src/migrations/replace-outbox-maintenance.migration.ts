import type { MigrationInterface, QueryRunner } from 'typeorm';
import { OUTBOX_MAINTENANCE } from './outbox-maintenance.js';

/** Lets the size of the outbox' partitions be chosen, and lets no writer wait long for one that is dropped. */
export class ReplaceOutboxMaintenance1764000000250 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP FUNCTION maintain_outbox(interval)');
    await queryRunner.query(OUTBOX_MAINTENANCE);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only'));
  }
}
