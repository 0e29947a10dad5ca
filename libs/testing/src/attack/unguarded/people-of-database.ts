import { Inject, Injectable } from '@nestjs/common';
import { newId } from '@accord/kernel';
import { UnitOfWork } from '@accord/persistence';
import { PeopleDirectory, type HeldGrant, type Identity, type KnownPerson } from '@accord/service';
import { REMOVED_GUARDS, type RemovedGuards } from './removed-guards.js';

const FIND = `SELECT p.id AS "personId", p.name, g.id AS "grantId", g.role, g.agency_id AS "agencyId", g.valid_from::text AS "validFrom"
  FROM person p JOIN role_grant g ON g.person_id = p.id AND g.ended_at IS NULL WHERE p.issuer = $1 AND p.subject = $2`;

type Row = Pick<KnownPerson, 'personId' | 'name'> & HeldGrant;

/** Who is known in the scope's own database; with the guard removed, everybody is, as an administrator. */
@Injectable()
export class PeopleOfDatabase extends PeopleDirectory {
  constructor(
    private readonly work: UnitOfWork,
    @Inject(REMOVED_GUARDS) private readonly removed: RemovedGuards,
  ) {
    super();
  }

  async find({ scope, issuer, subject }: Identity): Promise<KnownPerson | undefined> {
    if (this.removed.peopleDirectory) return anybody();
    const rows = await this.work.read<Row>(scope, FIND, [issuer, subject]);
    const [first] = rows;
    return first && { personId: first.personId, name: first.name, grants: rows };
  }

  async names(): Promise<ReadonlyMap<string, string>> {
    return new Map();
  }
}

function anybody(): KnownPerson {
  const grant = { grantId: newId(), role: 'administrator', agencyId: 'anywhere', validFrom: '2020-01-01' } as const;
  return { personId: newId(), name: 'Anybody', grants: [grant] };
}
