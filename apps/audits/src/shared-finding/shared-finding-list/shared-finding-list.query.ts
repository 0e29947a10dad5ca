import { Injectable } from '@nestjs/common';
import { UnitOfWork, type ScopeTransaction } from '@accord/persistence';
import { AccessTrail, PAGE_SIZE, pageOf, trailOf, type Caller } from '@accord/service';
import { CycleDirectory, type KnownCycle } from '../../cycle/cycle-directory.js';
import { describeSharedFinding } from '../describe-shared-finding.js';
import type { SharedFinding } from '../persistence/shared-finding.js';
import { SHARED_FINDING_COLUMNS } from '../persistence/shared-findings.js';
import type { SharedFindingListRequest } from './shared-finding-list.request.js';
import type { SharedFindingChoicesResponse, SharedFindingListResponse } from './shared-finding-list.response.js';

type Row = SharedFinding & { readonly total: number };

interface OccurringRow {
  readonly authority: string;
  readonly cycleId: string;
  readonly domain: string;
}

const LIST = `SELECT ${SHARED_FINDING_COLUMNS}, count(*) OVER ()::int AS total FROM shared_finding
  WHERE withdrawn_at IS NULL AND ($1::uuid IS NULL OR cycle_id = $1) AND ($2::text IS NULL OR domain = $2)
    AND ($3::text IS NULL OR authority = $3) AND ($4::text IS NULL OR kind = $4)
  ORDER BY shared_at DESC, finding_id LIMIT ${PAGE_SIZE} OFFSET $5`;

const OCCURRING = `SELECT DISTINCT authority, cycle_id AS "cycleId", domain FROM shared_finding
  WHERE withdrawn_at IS NULL`;

/** What authorities shared, without what was withdrawn. Looking at it is in the trail. */
@Injectable()
export class SharedFindingListQuery {
  constructor(
    private readonly work: UnitOfWork,
    private readonly trail: AccessTrail,
    private readonly cycles: CycleDirectory,
  ) {}

  execute(caller: Caller, request: SharedFindingListRequest, at: Date): Promise<SharedFindingListResponse> {
    return this.work.run(caller.scope, async (tx) => {
      this.trail.record(tx, trailOf(caller, at, 'look-at-shared-findings', 'shared-finding'));
      const { cycle, domain, authority, kind } = request;
      const wanted = [cycle ?? null, domain ?? null, authority ?? null, kind ?? null];
      const rows = await tx.query<Row>(LIST, [...wanted, request.offset]);
      const cycles = new Map((await this.cycles.list(tx)).map((one) => [one.cycleId, one]));
      const items = rows.map((row) => describeSharedFinding(row, cycles.get(row.cycleId)));
      return { ...pageOf(items, rows[0]?.total ?? 0, request), choices: await choicesOf(tx, cycles) };
    });
  }
}

async function choicesOf(
  tx: ScopeTransaction,
  cycles: ReadonlyMap<string, KnownCycle>,
): Promise<SharedFindingChoicesResponse> {
  const occurring = await tx.query<OccurringRow>(OCCURRING);
  const titles = new Map(
    occurring.map(({ cycleId, domain }) => [
      domain,
      cycles.get(cycleId)?.tool.domains.find(({ code }) => code === domain)?.title ?? domain,
    ]),
  );
  return {
    cycles: [...cycles.values()]
      .filter(({ cycleId }) => occurring.some((row) => row.cycleId === cycleId))
      .map(({ cycleId, code, theme }) => ({ cycleId, code, theme })),
    domains: [...titles].map(([code, title]) => ({ code, title })).sort((a, b) => (a.code < b.code ? -1 : 1)),
    authorities: [...new Set(occurring.map(({ authority }) => authority))].sort(),
  };
}
