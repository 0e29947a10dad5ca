import { runMigrations } from '@accord/persistence';
import { reportsDatabase } from './reports.database.js';

await runMigrations(reportsDatabase);
