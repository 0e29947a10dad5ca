import type { ServiceDefinition } from '@accord/service';
import { reportsDatabase } from './reports.database.js';
import { ReportsModule } from './reports.module.js';

/** What makes `reports` a service of its own. It knows people as `audits` tells them. */
export const reportsService: ServiceDefinition = {
  service: 'reports',
  module: ReportsModule,
  database: reportsDatabase,
  people: 'projected',
};
