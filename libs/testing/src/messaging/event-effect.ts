import { messagingMigrations, type EventDelivery } from '@accord/messaging';
import type { ServiceDatabase } from '@accord/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the messaging tests write when an event is applied: no key, so that an event applied twice is seen twice. */
export class CreateEffect1764000009000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'CREATE TABLE effect (place bigint GENERATED ALWAYS AS IDENTITY, handler text, aggregate_id uuid, sequence integer, xid xid8 DEFAULT pg_current_xact_id())',
    );
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only'));
  }
}

/** A service's database with nothing but messaging and the tests' effects. */
export function messagingDatabase(service: ServiceDatabase['service']): ServiceDatabase {
  return { service, entities: [], migrations: [...messagingMigrations, CreateEffect1764000009000] };
}

/** Writes down that an event was applied. */
export async function writeEffect(
  { tx, aggregateId, sequence }: EventDelivery<object>,
  handler = 'first',
): Promise<void> {
  await tx.query('INSERT INTO effect (handler, aggregate_id, sequence) VALUES ($1, $2, $3)', [
    handler,
    aggregateId,
    sequence,
  ]);
}
