import { Global, Module } from '@nestjs/common';
import { PeopleDirectory } from './people-directory.js';
import { PeopleProjectionController } from './people-projection.controller.js';
import { PeopleProjection } from './people-projection.js';
import { ProjectedPeopleDirectory } from './projected-people-directory.js';

/** The people of each scope as `audits` tells them: for every service that does not hold them itself. */
@Global()
@Module({
  controllers: [PeopleProjectionController],
  providers: [PeopleProjection, { provide: PeopleDirectory, useClass: ProjectedPeopleDirectory }],
  exports: [PeopleProjection, PeopleDirectory],
})
export class ProjectedPeopleModule {}
