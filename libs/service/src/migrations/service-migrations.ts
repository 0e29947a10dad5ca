import type { MigrationInterface } from 'typeorm';
import { CreateIdempotencyKey1764000000000 } from './create-idempotency-key.migration.js';
import { CreateAccessTrail1764000001000 } from './create-access-trail.migration.js';
import { CreateOperation1764000001100 } from './create-operation.migration.js';

/** Tables that every service has: idempotency keys, the access trail, and what operators did by command. */
export const serviceMigrations: readonly (new () => MigrationInterface)[] = [
  CreateIdempotencyKey1764000000000,
  CreateAccessTrail1764000001000,
  CreateOperation1764000001100,
];
