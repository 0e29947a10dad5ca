import { messagingMigrations } from '@accord/messaging';
import type { ServiceDatabase } from '@accord/persistence';
import { serviceMigrations } from '@accord/service';
import { InvitationSchema } from './invitation/persistence/invitation.schema.js';
import { CreateInvitation1795478401000 } from './migrations/create-invitation.migration.js';
import { CreatePeople1795478400000 } from './migrations/create-people.migration.js';

/** What `audits` keeps in each scope's database. People and grants are written by statements of their own. */
export const auditsDatabase: ServiceDatabase = {
  service: 'audits',
  entities: [InvitationSchema],
  migrations: [...serviceMigrations, ...messagingMigrations, CreatePeople1795478400000, CreateInvitation1795478401000],
};
