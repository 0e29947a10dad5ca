import { Injectable } from '@nestjs/common';
import type { WithdrawalReason } from '@accord/contracts';
import type { ScopeTransaction } from '@accord/persistence';
import type { DecisionAction } from '../persistence/finding-decisions.js';
import type { FindingSeal } from '../persistence/finding-seal.js';
import type { StoredFinding } from '../persistence/stored-finding.js';
import type { FindingDecisionResponse } from './finding-page.response.js';

interface Row {
  readonly id: string;
  readonly action: DecisionAction;
  readonly at: Date;
  readonly by: string | null;
  readonly byName: string | null;
  readonly reasonCode: WithdrawalReason | null;
  readonly sealedReason: Buffer | null;
  readonly textId: string;
  readonly sealedStatement: Buffer;
}

const SELECT = `SELECT d.id, d.action, d.at, d.by, p.name AS "byName", d.reason_code AS "reasonCode",
  d.sealed_reason AS "sealedReason", d.text_id AS "textId", t.sealed_statement AS "sealedStatement"
  FROM finding_decision d JOIN finding_text t ON t.id = d.text_id LEFT JOIN person p ON p.id = d.by
  WHERE d.finding_id = $1 ORDER BY d.place DESC`;

/** Everything that was done with a finding, newest first, with every statement that it had. */
@Injectable()
export class FindingHistory {
  async of(tx: ScopeTransaction, { id, seal }: StoredFinding): Promise<FindingDecisionResponse[]> {
    return (await tx.query<Row>(SELECT, [id])).map((row) => toDecision(row, seal));
  }
}

function toDecision(row: Row, seal: FindingSeal): FindingDecisionResponse {
  const { id, action, at, by, byName, reasonCode, sealedReason, textId, sealedStatement } = row;
  const isWritten = action === 'draft' || action === 'redraft';
  return {
    action,
    at: at.toISOString(),
    by: by && byName ? { id: by, name: byName } : null,
    ...(isWritten && { statement: seal.openStatement(textId, sealedStatement) }),
    ...(sealedReason && { reason: seal.openReason(id, sealedReason) }),
    ...(reasonCode && { reasonCode }),
  };
}
