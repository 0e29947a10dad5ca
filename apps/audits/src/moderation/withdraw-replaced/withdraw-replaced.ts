import { Injectable } from '@nestjs/common';
import { caseWithdrawnV1 } from '@accord/contracts';
import { Outbox } from '@accord/messaging';
import type { ScopeTransaction } from '@accord/persistence';
import { ModerationRecord } from '../moderation-record.js';
import { CaseGrades } from '../persistence/case-grades.js';
import { CaseModerations } from '../persistence/case-moderations.js';

/** Withdraws the moderation of replaced cases, and the grades that the partnership had of them. Nothing is deleted here. */
@Injectable()
export class WithdrawReplaced {
  constructor(
    private readonly moderations: CaseModerations,
    private readonly grades: CaseGrades,
    private readonly record: ModerationRecord,
    private readonly outbox: Outbox,
  ) {}

  /** The draw tells its whole sample each time, so most of what is replaced was withdrawn before. */
  async execute(tx: ScopeTransaction, replaced: readonly string[], at: Date): Promise<void> {
    for (const drawnCaseId of [...replaced].sort()) await this.withdraw(tx, drawnCaseId, at);
  }

  private async withdraw(tx: ScopeTransaction, drawnCaseId: string, at: Date): Promise<void> {
    await this.moderations.hold(tx, drawnCaseId);
    const moderation = await this.moderations.find(tx, drawnCaseId);
    if (!moderation?.mayBeWithdrawn) return;
    await this.record.withdraw(tx, moderation.after('withdraw', undefined), at);
    if (!(await this.grades.last(tx, drawnCaseId))) return;
    const { cycleId, pseudonym } = moderation.facts;
    this.outbox.record(tx, caseWithdrawnV1, {
      aggregateId: drawnCaseId,
      at,
      data: { cycleId, pseudonym },
    });
  }
}
