import type { MigrationInterface } from 'typeorm';
import { CreatePeopleProjection1764000002000 } from './create-people-projection.migration.js';

/** Tables of the people projection, for services with `people: 'projected'`. */
export const peopleProjectionMigrations: readonly (new () => MigrationInterface)[] = [
  CreatePeopleProjection1764000002000,
];
