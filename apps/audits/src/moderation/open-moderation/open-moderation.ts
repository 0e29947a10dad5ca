import { Injectable } from '@nestjs/common';
import { DomainError } from '@accord/kernel';
import { Commands, type CommandContext } from '@accord/service';
import type { AuditedCase } from '../../audited-case/audited-case.js';
import { CaseSubmissions } from '../../submission/case-submissions.js';
import { CasesInModeration } from '../cases-in-moderation.js';
import { answerOf, type ModerationAnswer } from '../moderation-answer.js';
import { ModerationRecord } from '../moderation-record.js';

/** Opens the moderation of a case: its submissions are locked, and what is not there is missing. */
@Injectable()
export class OpenModeration {
  constructor(
    private readonly commands: Commands,
    private readonly cases: CasesInModeration,
    private readonly submissions: CaseSubmissions,
    private readonly record: ModerationRecord,
  ) {}

  execute(drawnCaseId: string, context: CommandContext): Promise<ModerationAnswer> {
    const { caller, at } = context;
    return this.commands.run(context, async (tx) => {
      const { drawn, cycle, moderation } = await this.cases.hold(tx, drawnCaseId, { caller });
      refuseReplaced(drawn);
      const opened = moderation.after('open', cycle.state);
      await this.submissions.lock(tx, drawnCaseId, at);
      await this.record.write(tx, opened, { trail: 'open-moderation', step: 'open' }, context);
      return { body: answerOf(opened) };
    });
  }
}

function refuseReplaced({ state }: AuditedCase): void {
  if (state !== 'replaced') return;
  const message = 'This case was replaced. Moderate the case that took its place.';
  throw new DomainError('conflict', 'case-replaced', message);
}
