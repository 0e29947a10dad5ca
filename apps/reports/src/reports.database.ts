import { messagingMigrations } from '@accord/messaging';
import type { ServiceDatabase } from '@accord/persistence';
import { peopleProjectionMigrations, serviceMigrations } from '@accord/service';

/** What this service keeps in the joint scope: for now who its people are, and what they did. */
export const reportsDatabase: ServiceDatabase = {
  service: 'reports',
  entities: [],
  migrations: [...serviceMigrations, ...messagingMigrations, ...peopleProjectionMigrations],
};
