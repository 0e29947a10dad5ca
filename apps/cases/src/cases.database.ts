import { messagingMigrations } from '@accord/messaging';
import type { ServiceDatabase } from '@accord/persistence';
import { peopleProjectionMigrations, serviceMigrations } from '@accord/service';
import { CreateCaseRegister1796000100000 } from './migrations/create-case-register.migration.js';
import { CreateFrameAndSample1796000200000 } from './migrations/create-frame-and-sample.migration.js';

/** What this service keeps in each authority's scope: the case register, who its people are, and what they did. */
export const casesDatabase: ServiceDatabase = {
  service: 'cases',
  entities: [],
  migrations: [
    ...serviceMigrations,
    ...messagingMigrations,
    ...peopleProjectionMigrations,
    CreateCaseRegister1796000100000,
    CreateFrameAndSample1796000200000,
  ],
};
