import { KeyRingConfig, type ServiceDefinition } from '@accord/service';
import { casesDatabase } from './cases.database.js';
import { CasesModule } from './cases.module.js';

/** What makes `cases` a service of its own. It knows people as `audits` tells them. */
export const casesService: ServiceDefinition = {
  service: 'cases',
  module: CasesModule,
  database: casesDatabase,
  people: 'projected',
  config: KeyRingConfig,
  uploads: ['text/csv'],
};
