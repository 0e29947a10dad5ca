import { Injectable } from '@nestjs/common';
import { dayOf } from '@accord/kernel';
import type { ScopeTransaction } from '@accord/persistence';

/** Somebody who may audit for an agency. */
export interface AssignableAuditor {
  readonly id: string;
  readonly name: string;
  readonly team: string | null;
}

const FIND = `SELECT DISTINCT ON (p.id) p.id, p.name, g.team
  FROM role_grant g JOIN person p ON p.id = g.person_id
 WHERE g.role = 'auditor' AND g.agency_id = $1 AND g.valid_from <= $2 AND (g.valid_to IS NULL OR g.valid_to >= $2)
   AND g.ended_at IS NULL AND p.left_at IS NULL
 ORDER BY p.id, g.granted_at DESC`;

/** Who holds, today, the role of an auditor for an agency. */
@Injectable()
export class AssignableAuditors {
  /** By name. */
  async of(tx: ScopeTransaction, agencyId: string, at: Date): Promise<AssignableAuditor[]> {
    const found = await tx.query<AssignableAuditor>(FIND, [agencyId, dayOf(at)]);
    return found.sort((a, b) => a.name.localeCompare(b.name, 'en-GB') || a.id.localeCompare(b.id));
  }
}
