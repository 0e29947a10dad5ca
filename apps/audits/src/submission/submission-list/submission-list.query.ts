import { Injectable } from '@nestjs/common';
import { dayOf } from '@accord/kernel';
import { UnitOfWork } from '@accord/persistence';
import { AccessTrail, PAGE_SIZE, pageOf, trailOf, type Caller } from '@accord/service';
import { agenciesWith } from '../domain/submission-parts.js';
import { OUTSTANDING, type SubmissionState } from '../domain/submission-status.js';
import type { SubmissionListRequest } from './submission-list.request.js';
import type { ListedSubmissionResponse, SubmissionListResponse } from './submission-list.response.js';

interface Row {
  readonly total: number;
  /** Absent in the one row of a page that is beyond the last one. */
  readonly id: string | null;
  readonly cycleId: string;
  readonly cycleCode: string;
  readonly theme: string;
  readonly pseudonym: string;
  readonly agencyId: string;
  readonly auditor: string | null;
  readonly state: SubmissionState;
  readonly dueOn: string | null;
  readonly isOverdue: boolean;
  readonly isMine: boolean;
  readonly isLed: boolean;
  readonly isLocked: boolean;
}

const IS_MINE = '(s.auditor_id = $2 AND s.agency_id = ANY ($3::text[]))';
const IS_LED = 's.agency_id = ANY ($4::text[])';
const SEEN = `FROM submission s
  WHERE ($1::uuid IS NULL OR s.cycle_id = $1) AND ($5::boolean OR ${IS_LED} OR ${IS_MINE})`;
const IS_OUTSTANDING = 's.state = ANY ($6::text[])';
const ORDER = `ORDER BY is_mine DESC, is_outstanding DESC, due_on NULLS LAST, pseudonym, agency_id`;

const LIST = `
SELECT seen.total, one.id, one.cycle_id AS "cycleId", c.code AS "cycleCode", c.definition->>'theme' AS theme,
       one.pseudonym, one.agency_id AS "agencyId", p.name AS auditor, one.state, one.due_on AS "dueOn",
       one.is_outstanding AND one.due_on < $7 AS "isOverdue", one.is_mine AS "isMine", one.is_led AS "isLed",
       one.locked_at IS NOT NULL AS "isLocked"
  FROM (SELECT count(*)::int AS total ${SEEN}) seen
  LEFT JOIN LATERAL (
    SELECT s.*, coalesce(${IS_MINE}, false) AS is_mine, ${IS_LED} AS is_led, ${IS_OUTSTANDING} AS is_outstanding
      ${SEEN} ${ORDER} LIMIT ${PAGE_SIZE} OFFSET $8) one ON true
  LEFT JOIN audit_cycle c ON c.id = one.cycle_id
  LEFT JOIN person p ON p.id = one.auditor_id
 ${ORDER}`;

/** Which submissions there are and how far: what an auditor has to do, what an agency's lead has to see to, or all of them. */
@Injectable()
export class SubmissionListQuery {
  constructor(
    private readonly work: UnitOfWork,
    private readonly trail: AccessTrail,
  ) {}

  execute(wanted: SubmissionListRequest, caller: Caller, at: Date): Promise<SubmissionListResponse> {
    const seesAll = caller.grants.some(({ role }) => SEES_ALL.has(role));
    const readsLocked = caller.grants.some(({ role }) => READS_LOCKED.has(role));
    const own = [caller.personId, agenciesWith('auditor', caller), agenciesWith('safeguarding-lead', caller)];
    const parameters = [wanted.cycle ?? null, ...own, seesAll, OUTSTANDING, dayOf(at), wanted.offset];
    return this.work.run(caller.scope, async (tx) => {
      this.trail.record(tx, trailOf(caller, at, 'look-at-submissions', 'cycle', wanted.cycle));
      const rows = await tx.query<Row>(LIST, parameters);
      return pageOf(
        rows.flatMap((row) => toListed(row, readsLocked)),
        rows[0]?.total ?? 0,
        wanted,
      );
    });
  }
}

const SEES_ALL: ReadonlySet<string> = new Set(['moderator', 'partnership-manager', 'director']);
const READS_LOCKED: ReadonlySet<string> = new Set(['moderator', 'director']);

function toListed(row: Row, readsLocked: boolean): ListedSubmissionResponse[] {
  const { id, cycleId, cycleCode, theme, pseudonym, agencyId, state, dueOn, isMine } = row;
  if (id === null) return [];
  const isOwn = isMine || row.isLed;
  return [
    {
      ...{ id, cycleId, cycleCode, theme, pseudonym, agencyId, state, dueOn, isMine },
      ...(isOwn && row.auditor !== null && { auditor: row.auditor }),
      overdue: row.isOverdue === true,
      isReadable: isOwn || (readsLocked && row.isLocked),
    },
  ];
}
