import { messagingMigrations } from '@accord/messaging';
import type { ServiceDatabase } from '@accord/persistence';
import { serviceMigrations } from '@accord/service';
import { InvitationSchema } from './invitation/persistence/invitation.schema.js';
import { CreateDraw1796000002000 } from './migrations/create-draw.migration.js';
import { CreateCycle1796000001000 } from './migrations/create-cycle.migration.js';
import { CreateFinding1796000005000 } from './migrations/create-finding.migration.js';
import { CreateInvitation1795478401000 } from './migrations/create-invitation.migration.js';
import { CreateModeration1796000004000 } from './migrations/create-moderation.migration.js';
import { CreatePeople1795478400000 } from './migrations/create-people.migration.js';
import { CreatePublishedGrades1796000001100 } from './migrations/create-published-grades.migration.js';
import { CreateSharedFinding1796000005100 } from './migrations/create-shared-finding.migration.js';
import { CreateSubmission1796000003000 } from './migrations/create-submission.migration.js';

/** What `audits` keeps in each scope's database. People and grants are written by statements of their own. */
export const auditsDatabase: ServiceDatabase = {
  service: 'audits',
  entities: [InvitationSchema],
  migrations: [
    ...serviceMigrations,
    ...messagingMigrations,
    CreatePeople1795478400000,
    CreateInvitation1795478401000,
    CreateCycle1796000001000,
    CreatePublishedGrades1796000001100,
    CreateDraw1796000002000,
    CreateSubmission1796000003000,
    CreateModeration1796000004000,
    CreateFinding1796000005000,
    CreateSharedFinding1796000005100,
  ],
};
