import { Injectable } from '@nestjs/common';
import { UnitOfWork, type ScopeTransaction } from '@accord/persistence';
import { AccessTrail, notHere, trailOf, type Caller } from '@accord/service';
import type { Decision } from '../domain/decision.js';
import { GRANT_COLUMNS, toGrant, type GrantRow } from '../persistence/grant-row.js';
import { PERSON_COLUMNS, type PersonRow } from '../persistence/person-row.js';
import type { DecisionResponse, GrantStoryResponse, PersonPageResponse } from './person-page.response.js';

type GrantStoryRow = GrantRow & { granter_name: string | null; ender_name: string | null };

interface LeavingRow {
  readonly left_at: Date;
  readonly recorded_by: string;
  readonly recorder_name: string;
  readonly reason: string;
}

const PERSON = `SELECT ${PERSON_COLUMNS} FROM person p WHERE p.id = $1`;

const GRANTS = `
SELECT ${GRANT_COLUMNS}, granter.name AS granter_name, ender.name AS ender_name
  FROM role_grant g
  LEFT JOIN person granter ON granter.id = g.granted_by
  LEFT JOIN person ender ON ender.id = g.ended_by
 WHERE g.person_id = $1
 ORDER BY g.granted_at DESC, g.id`;

const LEAVINGS = `
SELECT l.left_at, l.recorded_by, recorder.name AS recorder_name, l.reason
  FROM leaving l JOIN person recorder ON recorder.id = l.recorded_by
 WHERE l.person_id = $1
 ORDER BY l.left_at DESC`;

/** One person with all that was ever decided about their roles. Looking at it is in the trail. */
@Injectable()
export class PersonPageQuery {
  constructor(
    private readonly work: UnitOfWork,
    private readonly trail: AccessTrail,
  ) {}

  execute(caller: Caller, personId: string, at: Date): Promise<PersonPageResponse> {
    return this.work.run(caller.scope, async (tx) => {
      this.trail.record(tx, trailOf(caller, at, 'look-at-person', 'person', personId));
      return read(tx, personId, at);
    });
  }
}

/** Three statements in one round trip. The version is read first, so it is never newer than what is shown with it. */
async function read(tx: ScopeTransaction, personId: string, at: Date): Promise<PersonPageResponse> {
  const [[person], grants, leavings] = await Promise.all([
    tx.query<PersonRow>(PERSON, [personId]),
    tx.query<GrantStoryRow>(GRANTS, [personId]),
    tx.query<LeavingRow>(LEAVINGS, [personId]),
  ]);
  if (!person) throw notHere();
  const { id, version, name, email } = person;
  return {
    id,
    version,
    name,
    email,
    joinedAt: person.joined_at.toISOString(),
    left: person.left_at !== null,
    grants: grants.map((row) => toStory(row, at)),
    leavings: leavings.map(({ left_at: leftAt, recorded_by: by, recorder_name: recorder, reason }) =>
      toDecision({ by, at: leftAt, reason }, recorder),
    ),
  };
}

function toStory(row: GrantStoryRow, at: Date): GrantStoryResponse {
  const grant = toGrant(row);
  const pending = grant.isInForce(at) ? 'in-force' : 'not-yet';
  return {
    grantId: grant.id,
    ...grant.terms,
    state: grant.isOver(at) ? 'over' : pending,
    granted: toDecision(grant.granted, row.granter_name),
    ...(grant.ended ? { ended: toDecision(grant.ended, row.ender_name) } : {}),
  };
}

function toDecision({ by, at, reason }: Decision, name: string | null): DecisionResponse {
  return { by: by && name ? { id: by, name } : null, at: at.toISOString(), reason };
}
