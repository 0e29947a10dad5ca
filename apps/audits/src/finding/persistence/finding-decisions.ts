import { Injectable } from '@nestjs/common';
import type { WithdrawalReason } from '@accord/contracts';
import { newId } from '@accord/kernel';
import type { ScopeTransaction } from '@accord/persistence';
import type { FindingAction } from '../domain/finding-status.js';
import type { FindingSeal } from './finding-seal.js';

/** What was done with a finding. `screened` is what `cases` answered; nobody decided it. */
export type DecisionAction = 'draft' | 'screened' | FindingAction;

/** One thing that was done, with its reason where it has one. */
export interface FindingDecision {
  readonly findingId: string;
  readonly textId: string;
  readonly action: DecisionAction;
  readonly at: Date;
  readonly by?: string;
  readonly reasonCode?: WithdrawalReason;
  readonly reason?: { readonly text: string; readonly seal: FindingSeal };
}

const INSERT = `INSERT INTO finding_decision (id, finding_id, text_id, action, at, by, reason_code, sealed_reason)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`;

/** What was done with findings, in order and for good. */
@Injectable()
export class FindingDecisions {
  async add(tx: ScopeTransaction, decision: FindingDecision): Promise<void> {
    const { findingId, textId, action, at, by = null, reasonCode = null, reason } = decision;
    const id = newId();
    const sealed = reason ? reason.seal.sealReason(id, reason.text) : null;
    await tx.query(INSERT, [id, findingId, textId, action, at.toISOString(), by, reasonCode, sealed]);
  }
}
