import { messagingMigrations } from '@accord/messaging';
import type { ServiceDatabase } from '@accord/persistence';
import { CreateExperimentTables1764000009100 } from './create-experiment-tables.migration.js';

/** A service's database with nothing but messaging and what experiments write. */
export function experimentDatabase(service: ServiceDatabase['service']): ServiceDatabase {
  return { service, entities: [], migrations: [...messagingMigrations, CreateExperimentTables1764000009100] };
}
