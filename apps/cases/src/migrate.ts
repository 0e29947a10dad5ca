import { runMigrations } from '@accord/persistence';
import { casesDatabase } from './cases.database.js';

await runMigrations(casesDatabase);
