import { runMigrations } from '@accord/persistence';
import { notificationsDatabase } from './notifications.database.js';

await runMigrations(notificationsDatabase);
