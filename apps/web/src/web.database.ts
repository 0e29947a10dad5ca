import type { ServiceDatabase } from '@accord/persistence';
import { CreateSession1763900000000 } from './sessions/create-session.migration.js';

/** What `web` keeps: sessions, in a database that belongs to no authority. */
export const webDatabase: ServiceDatabase = { service: 'web', entities: [], migrations: [CreateSession1763900000000] };
