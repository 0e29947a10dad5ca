import { Injectable } from '@nestjs/common';
import type { FindingSharedV1, WithdrawalReason } from '@accord/contracts';
import { newId } from '@accord/kernel';
import type { ScopeTransaction } from '@accord/persistence';
import type { Caller } from '@accord/service';
import type { ReleaseTerms } from '../finding/domain/release-terms.js';
import { releasingRole } from '../finding/releasing-role.js';

/** Who takes something back, when and why. */
export interface DisclosureWithdrawal {
  readonly reason: WithdrawalReason;
  readonly caller: Caller;
  readonly at: Date;
}

const RELEASED = `INSERT INTO disclosure_log (id, kind, at, finding_id, cycle_id, agreement_id, purpose, clauses,
  recipients, by, as_role, content) VALUES ($1, 'released', $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`;

/** As it was released: the withdrawal is of that, whatever the agreement says by now. */
const WITHDRAWN = `INSERT INTO disclosure_log (id, kind, at, finding_id, cycle_id, agreement_id, purpose, clauses,
  recipients, by, as_role, content, reason)
  SELECT $1, 'withdrawn', $3, finding_id, cycle_id, agreement_id, purpose, clauses, recipients, $4, $5, content, $6
    FROM disclosure_log WHERE finding_id = $2 AND kind = 'released'`;

/** Everything that this authority let out and took back: what, under which agreement, for what purpose, to whom, by whom. */
@Injectable()
export class DisclosureLog {
  async released(tx: ScopeTransaction, content: FindingSharedV1, terms: ReleaseTerms): Promise<void> {
    const { findingId, cycleId, agreementId, purpose, releasedBy, releasedByRole, sharedAt } = content;
    const { agreement, recipients } = terms;
    const under = [agreementId, purpose, JSON.stringify(agreement.clauses), JSON.stringify(recipients)];
    const who = [releasedBy, releasedByRole, JSON.stringify(content)];
    await tx.query(RELEASED, [newId(), sharedAt, findingId, cycleId, ...under, ...who]);
  }

  async withdrawn(tx: ScopeTransaction, findingId: string, withdrawal: DisclosureWithdrawal): Promise<void> {
    const { reason, caller, at } = withdrawal;
    await tx.query(WITHDRAWN, [newId(), findingId, at.toISOString(), caller.personId, releasingRole(caller), reason]);
  }
}
