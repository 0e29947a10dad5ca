import { messagingMigrations } from '@accord/messaging';
import type { ServiceDatabase } from '@accord/persistence';
import { peopleProjectionMigrations, serviceMigrations } from '@accord/service';
import { CreateBoardFigures1796000400000 } from './migrations/create-board-figures.migration.js';
import { CreatePublicVersion1796000401000 } from './migrations/create-public-version.migration.js';

/** What this service keeps in the joint scope: grades by pseudonym, released findings, reports, and who its people are. */
export const reportsDatabase: ServiceDatabase = {
  service: 'reports',
  entities: [],
  migrations: [
    ...serviceMigrations,
    ...messagingMigrations,
    ...peopleProjectionMigrations,
    CreateBoardFigures1796000400000,
    CreatePublicVersion1796000401000,
  ],
};
