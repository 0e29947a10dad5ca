import { Injectable } from '@nestjs/common';
import { isInForce } from '@accord/kernel';
import { parkedFor } from '@accord/messaging';
import { UnitOfWork } from '@accord/persistence';
import type { Identity } from '../caller/caller.js';
import { PeopleDirectory, type KnownPerson } from './people-directory.js';
import { PeopleProjection } from './people-projection.js';

/**
 * Finds people in this service's own projection. Someone with parked messages has no grants: one of those messages may
 * say that a grant has ended.
 */
@Injectable()
export class ProjectedPeopleDirectory extends PeopleDirectory {
  constructor(
    private readonly work: UnitOfWork,
    private readonly projection: PeopleProjection,
  ) {
    super();
  }

  async find({ scope, issuer, subject }: Identity, now: Date): Promise<KnownPerson | undefined> {
    return this.work.run(
      scope,
      async (tx) => {
        const person = await this.projection.byIdentity(tx, issuer, subject);
        if (!person) return undefined;
        const { personId, name } = person;
        const inForce = person.grants.filter((grant) => isInForce(grant, now));
        const isParked = inForce.length > 0 && (await parkedFor(tx, personId)) > 0;
        return { personId, name, grants: isParked ? [] : inForce };
      },
      { readOnly: true },
    );
  }
}
