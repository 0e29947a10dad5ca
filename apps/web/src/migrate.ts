import { runMigrations } from '@accord/persistence';
import { webDatabase } from './web.database.js';

await runMigrations(webDatabase);
