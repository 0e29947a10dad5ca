import type { MigrationInterface } from 'typeorm';
import { AddParkedDecisions1764000000310 } from './add-parked-decisions.migration.js';
import { CreateConsumerTables1764000000200 } from './create-consumer-tables.migration.js';
import { CreateOutbox1764000000100 } from './create-outbox.migration.js';
import { ReplaceOutboxMaintenance1764000000250 } from './replace-outbox-maintenance.migration.js';

/** The tables of messaging, part of every service's migrations; they come before the service's own. */
export const messagingMigrations: readonly (new () => MigrationInterface)[] = [
  CreateOutbox1764000000100,
  CreateConsumerTables1764000000200,
  ReplaceOutboxMaintenance1764000000250,
  AddParkedDecisions1764000000310,
];
