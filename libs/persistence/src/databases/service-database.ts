import type { ServiceName } from '@accord/partnership';
import type { EntitySchema, MigrationInterface } from 'typeorm';

/** What a service keeps in each scope's database: its entities and its forward-only migrations, those of the libraries included. */
export interface ServiceDatabase {
  readonly service: ServiceName | 'web';
  readonly entities: readonly EntitySchema[];
  readonly migrations: readonly (new () => MigrationInterface)[];
}
