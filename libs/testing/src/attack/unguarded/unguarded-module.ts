import { Global, Module, type Type } from '@nestjs/common';
import { PeopleDirectory } from '@accord/service';
import { PeopleOfDatabase } from './people-of-database.js';
import { PersonByIdController } from './person-by-id.controller.js';
import { REMOVED_GUARDS, type RemovedGuards } from './removed-guards.js';

/** A composition root of its own for every choice of guards. */
export function unguardedModule(removed: RemovedGuards): Type<unknown> {
  @Global()
  @Module({
    controllers: [PersonByIdController],
    providers: [
      { provide: REMOVED_GUARDS, useValue: removed },
      { provide: PeopleDirectory, useClass: PeopleOfDatabase },
    ],
    exports: [PeopleDirectory],
  })
  class UnguardedModule {}
  return UnguardedModule;
}
