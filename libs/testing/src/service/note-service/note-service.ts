import { Module } from '@nestjs/common';
import { messagingMigrations } from '@accord/messaging';
import { peopleProjectionMigrations, serviceMigrations, type ServiceDefinition } from '@accord/service';
import { CreateNote1764900000000 } from './create-note.migration.js';
import { NotesController } from './notes.controller.js';

/** The composition root of the note service. */
@Module({ controllers: [NotesController] })
export class NotesModule {}

/** A service as small as one can be, under the name of a real one, to try what the service library brings along. */
export const noteService: ServiceDefinition = {
  service: 'notifications',
  module: NotesModule,
  people: 'projected',
  database: {
    service: 'notifications',
    entities: [],
    migrations: [...serviceMigrations, ...messagingMigrations, ...peopleProjectionMigrations, CreateNote1764900000000],
  },
};
