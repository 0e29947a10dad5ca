import { Injectable } from '@nestjs/common';
import type { FindingKind, JointFindingPublishedV1 } from '@accord/contracts';
import type { ScopeTransaction } from '@accord/persistence';

/** A finding as a report shows it: what it says and whose it is, nobody's name. */
export interface SharedFinding {
  readonly findingId: string;
  readonly authority: string;
  readonly kind: FindingKind;
  readonly domain: string;
  readonly statement: string;
  readonly supportingCases: number;
  readonly sharedAt: Date;
}

/** The findings that authorities shared and did not withdraw. */
@Injectable()
export class SharedFindings {
  async published(tx: ScopeTransaction, data: JointFindingPublishedV1): Promise<void> {
    await tx.query(
      `INSERT INTO shared_finding
         (finding_id, cycle_id, authority, kind, domain, statement, supporting_cases, shared_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (finding_id) DO NOTHING`,
      [
        data.findingId,
        data.cycleId,
        data.authority,
        data.kind,
        data.domain,
        data.statement,
        data.supportingCases,
        data.sharedAt,
      ],
    );
  }

  /** No later report shows it; that it was there is in the trail and in the authority's disclosure log. */
  async withdrawn(tx: ScopeTransaction, findingId: string): Promise<void> {
    await tx.query('DELETE FROM shared_finding WHERE finding_id = $1', [findingId]);
  }

  of(tx: ScopeTransaction, cycleId: string): Promise<SharedFinding[]> {
    return tx.query<SharedFinding>(
      `SELECT finding_id AS "findingId", authority, kind, domain, statement, supporting_cases AS "supportingCases",
         shared_at AS "sharedAt"
       FROM shared_finding WHERE cycle_id = $1 ORDER BY domain, kind DESC, shared_at, finding_id`,
      [cycleId],
    );
  }
}
