import { Injectable } from '@nestjs/common';
import { dayOf, type Role } from '@accord/kernel';
import { UnitOfWork } from '@accord/persistence';
import { AccessTrail, PAGE_SIZE, pageOf, trailOf, type Caller, type PageQuery } from '@accord/service';
import { anywhere } from '../../requests/like-pattern.js';
import type { ListedPersonResponse, PeopleListResponse } from './people-list.response.js';

interface ListedGrant {
  readonly grantId: string;
  readonly role: Role;
  readonly agencyId: string;
  readonly team: string | null;
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** A page that is beyond the last one is one row without a person: it still says how many there are. */
interface ListedRow {
  readonly total: number;
  readonly id: string | null;
  readonly name: string;
  readonly email: string;
  readonly has_left: boolean;
  readonly grants: readonly ListedGrant[] | null;
}

/** Which people are asked for. */
export interface WantedPeople {
  /** Part of a name or an e-mail address; everybody without it. */
  readonly search?: string;
  readonly page: PageQuery;
}

const MATCHING = `FROM person WHERE $1::text IS NULL OR name ILIKE $1 OR email ILIKE $1`;

const LIST = `
SELECT matching.total, p.id, p.name, p.email, p.left_at IS NOT NULL AS has_left, held.grants
  FROM (SELECT count(*)::int AS total ${MATCHING}) matching
  LEFT JOIN LATERAL (SELECT id, name, email, left_at ${MATCHING} ORDER BY lower(name), id LIMIT ${PAGE_SIZE} OFFSET $2) p ON true
  LEFT JOIN LATERAL (
    SELECT json_agg(json_build_object('grantId', g.id, 'role', g.role, 'agencyId', g.agency_id, 'team', g.team,
             'validFrom', g.valid_from, 'validTo', g.valid_to) ORDER BY g.valid_from, g.id) AS grants
      FROM role_grant g
     WHERE g.person_id = p.id AND g.ended_at IS NULL AND (g.valid_to IS NULL OR g.valid_to >= $3)) held ON true
 ORDER BY lower(p.name), p.id`;

/** The people of a scope with the roles they hold. Looking at them is in the trail. */
@Injectable()
export class PeopleListQuery {
  constructor(
    private readonly work: UnitOfWork,
    private readonly trail: AccessTrail,
  ) {}

  execute(caller: Caller, { search, page }: WantedPeople, at: Date): Promise<PeopleListResponse> {
    const part = search?.trim();
    const parameters = [part ? anywhere(part) : null, page.offset, dayOf(at)];
    return this.work.run(caller.scope, async (tx) => {
      this.trail.record(tx, trailOf(caller, at, 'look-at-people', 'person'));
      const rows = await tx.query<ListedRow>(LIST, parameters);
      return pageOf(rows.flatMap(toListed), rows[0]?.total ?? 0, page);
    });
  }
}

function toListed({ id, name, email, has_left: left, grants }: ListedRow): ListedPersonResponse[] {
  if (id === null) return [];
  const held = (grants ?? []).map(({ team, validTo, ...grant }) => ({
    ...grant,
    ...(team === null ? {} : { team }),
    ...(validTo === null ? {} : { validTo }),
  }));
  return [{ id, name, email, left, grants: held }];
}
