import { KeyRingConfig, type ServiceDefinition } from '@accord/service';
import { auditsDatabase } from './audits.database.js';
import { AuditsModule } from './audits.module.js';

/** What makes `audits` a service of its own: its capabilities and its tables. It is where people are known first-hand. */
export const auditsService: ServiceDefinition = {
  service: 'audits',
  module: AuditsModule,
  database: auditsDatabase,
  people: 'own',
  config: KeyRingConfig,
  uploads: ['text/csv'],
};
