import { messagingMigrations } from '@accord/messaging';
import type { ServiceDatabase } from '@accord/persistence';
import { peopleProjectionMigrations, serviceMigrations } from '@accord/service';

/** What this service keeps in each authority's scope: for now who its people are, and what they did. */
export const casesDatabase: ServiceDatabase = {
  service: 'cases',
  entities: [],
  migrations: [...serviceMigrations, ...messagingMigrations, ...peopleProjectionMigrations],
};
