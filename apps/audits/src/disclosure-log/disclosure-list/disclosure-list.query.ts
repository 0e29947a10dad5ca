import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@accord/persistence';
import { AccessTrail, PAGE_SIZE, pageOf, trailOf, type Caller, type PageQuery } from '@accord/service';
import type { DisclosureListResponse, DisclosureResponse } from './disclosure-list.response.js';
import { DisclosureLooks } from './disclosure-looks.js';

interface Row extends Omit<DisclosureResponse, 'at' | 'by' | 'looks' | 'reason'> {
  readonly at: Date;
  readonly byId: string;
  readonly byName: string;
  readonly reason: DisclosureResponse['reason'] | null;
  readonly total: number;
}

const LIST = `SELECT d.id, d.kind, d.at, d.finding_id AS "findingId", d.cycle_id AS "cycleId",
  d.agreement_id AS "agreementId", d.purpose, d.clauses, d.recipients, d.by AS "byId", p.name AS "byName",
  d.as_role AS "asRole", d.content, d.reason, count(*) OVER ()::int AS total
  FROM disclosure_log d JOIN person p ON p.id = d.by ORDER BY d.place DESC LIMIT ${PAGE_SIZE} OFFSET $1`;

/** Everything that this authority let out and took back. Looking at it is in the trail. */
@Injectable()
export class DisclosureListQuery {
  constructor(
    private readonly work: UnitOfWork,
    private readonly trail: AccessTrail,
    private readonly looks: DisclosureLooks,
  ) {}

  execute(caller: Caller, query: PageQuery, at: Date): Promise<DisclosureListResponse> {
    return this.work.run(caller.scope, async (tx) => {
      this.trail.record(tx, trailOf(caller, at, 'look-at-disclosure-log', 'disclosure-log'));
      const rows = await tx.query<Row>(LIST, [query.offset]);
      const looks = await this.looks.at(tx, [...new Set(rows.map(({ findingId }) => findingId))]);
      const items = rows.map((row) => toDisclosure(row, looks.get(row.findingId) ?? []));
      return pageOf(items, rows[0]?.total ?? 0, query);
    });
  }
}

function toDisclosure({ byId, byName, ...row }: Row, looks: DisclosureResponse['looks']): DisclosureResponse {
  const { id, kind, findingId, cycleId, agreementId, purpose, clauses, recipients, asRole, reason } = row;
  const { kind: said, domain, statement, supportingCases } = row.content;
  return {
    ...{ id, kind, findingId, cycleId, agreementId, purpose, clauses, recipients, asRole, looks },
    at: row.at.toISOString(),
    by: { id: byId, name: byName },
    content: { kind: said, domain, statement, supportingCases },
    ...(reason && { reason }),
  };
}
