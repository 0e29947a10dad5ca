import { messagingMigrations } from '@accord/messaging';
import type { ServiceDatabase } from '@accord/persistence';
import { peopleProjectionMigrations, serviceMigrations } from '@accord/service';
import { CreateInboxAndMailDelivery1764000100000 } from './migrations/1764000100000-create-inbox-and-mail-delivery.js';
import { LetAnEventTellSeveralPeople1796000600000 } from './migrations/1796000600000-let-an-event-tell-several-people.js';

/** What this service keeps in each scope: inbox, mail on its way, and the people it tells. */
export const notificationsDatabase: ServiceDatabase = {
  service: 'notifications',
  entities: [],
  migrations: [
    ...serviceMigrations,
    ...messagingMigrations,
    ...peopleProjectionMigrations,
    CreateInboxAndMailDelivery1764000100000,
    LetAnEventTellSeveralPeople1796000600000,
  ],
};
