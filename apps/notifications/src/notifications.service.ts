import type { ServiceDefinition } from '@accord/service';
import { NotificationsConfig } from './notifications.config.js';
import { notificationsDatabase } from './notifications.database.js';
import { NotificationsModule } from './notifications.module.js';

/** What makes `notifications` a service of its own. It knows people as `audits` tells them. */
export const notificationsService: ServiceDefinition = {
  service: 'notifications',
  module: NotificationsModule,
  database: notificationsDatabase,
  people: 'projected',
  config: NotificationsConfig,
};
