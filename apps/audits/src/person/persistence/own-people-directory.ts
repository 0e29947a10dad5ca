import { Injectable } from '@nestjs/common';
import { dayOf } from '@accord/kernel';
import { UnitOfWork, type ScopeTransaction } from '@accord/persistence';
import { PeopleDirectory, type HeldGrant, type Identity, type KnownPerson } from '@accord/service';
import { GRANT_COLUMNS, toGrant, type GrantRow } from './grant-row.js';

/** A person without an open grant is one row without a grant. */
type DirectoryRow = { readonly known_person: string; readonly name: string } & (GrantRow | { readonly id: null });

const FIND = `
SELECT p.id AS known_person, p.name, ${GRANT_COLUMNS}
  FROM person p
  LEFT JOIN role_grant g ON g.person_id = p.id AND g.ended_at IS NULL AND (g.valid_to IS NULL OR g.valid_to >= $3)
 WHERE p.issuer = $1 AND p.subject = $2`;

/** Finds people in this service's own tables, so a grant or its end counts from the next request on. */
@Injectable()
export class OwnPeopleDirectory extends PeopleDirectory {
  constructor(private readonly work: UnitOfWork) {
    super();
  }

  async find({ scope, issuer, subject }: Identity, now: Date): Promise<KnownPerson | undefined> {
    const parameters = [issuer, subject, dayOf(now)];
    const rows = await this.work.read<DirectoryRow>(scope, FIND, parameters);
    const [first] = rows;
    if (!first) return undefined;
    return { personId: first.known_person, name: first.name, grants: rows.flatMap((row) => toHeld(row, now)) };
  }

  async names(tx: ScopeTransaction, personIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await tx.query<{ id: string; name: string }>(
      'SELECT id, name FROM person WHERE id = ANY ($1::uuid[])',
      [personIds],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}

function toHeld(row: DirectoryRow, now: Date): HeldGrant[] {
  if (row.id === null) return [];
  const grant = toGrant(row);
  return grant.isInForce(now) ? [{ grantId: grant.id, ...grant.terms }] : [];
}
