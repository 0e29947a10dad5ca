import { runMigrations } from '@accord/persistence';
import { auditsDatabase } from './audits.database.js';

await runMigrations(auditsDatabase);
