import { Injectable } from '@nestjs/common';
import { isInForce } from '@accord/kernel';
import { isParkedSql } from '@accord/messaging';
import { UnitOfWork, type ScopeTransaction } from '@accord/persistence';
import type { Identity } from '../caller/caller.js';
import { PeopleDirectory, type KnownPerson } from './people-directory.js';
import { PEOPLE_AND_GRANTS, PROJECTION_COLUMNS, toPeople, type ProjectionRow } from './projection-row.js';

interface Row extends ProjectionRow {
  readonly is_parked: boolean;
}

const FIND = `SELECT ${PROJECTION_COLUMNS}, ${isParkedSql('p.person_id::text')} AS is_parked
FROM ${PEOPLE_AND_GRANTS} WHERE p.issuer = $1 AND p.subject = $2`;

const NAMES = 'SELECT person_id AS id, name FROM known_person WHERE person_id = ANY ($1::uuid[])';

/**
 * Finds people in this service's own projection, in one round trip. Someone with parked messages has no grants: one of
 * those messages may say that a grant has ended.
 */
@Injectable()
export class ProjectedPeopleDirectory extends PeopleDirectory {
  constructor(private readonly work: UnitOfWork) {
    super();
  }

  async find({ scope, issuer, subject }: Identity, now: Date): Promise<KnownPerson | undefined> {
    const rows = await this.work.read<Row>(scope, FIND, [issuer, subject]);
    const [person] = toPeople(rows);
    if (!person) return undefined;
    const isParked = rows.some((row) => row.is_parked);
    const grants = isParked ? [] : person.grants.filter((grant) => isInForce(grant, now));
    return { personId: person.personId, name: person.name, grants };
  }

  async names(tx: ScopeTransaction, personIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await tx.query<{ id: string; name: string }>(NAMES, [personIds]);
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}
