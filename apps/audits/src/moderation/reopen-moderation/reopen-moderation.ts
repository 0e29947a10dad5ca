import { Injectable } from '@nestjs/common';
import { Commands, type CommandContext } from '@accord/service';
import { refuseMissingReason } from '../../person/domain/reason.js';
import { CasesInModeration } from '../cases-in-moderation.js';
import { moveOf } from '../domain/moderation-status.js';
import { answerOf, type ModerationAnswer } from '../moderation-answer.js';
import { ModerationRecord } from '../moderation-record.js';

/** A closed moderation to be opened again. */
export interface ReopenModerationCommand {
  readonly drawnCaseId: string;
  readonly seenVersion: number;
  readonly reason: string;
}

/** Opens a closed moderation again. The grades stay: others may follow them, and the case is then graded anew. */
@Injectable()
export class ReopenModeration {
  constructor(
    private readonly commands: Commands,
    private readonly cases: CasesInModeration,
    private readonly record: ModerationRecord,
  ) {}

  execute(context: CommandContext, command: ReopenModerationCommand): Promise<ModerationAnswer> {
    const { drawnCaseId, seenVersion } = command;
    const reason = command.reason.trim();
    return this.commands.run(context, async (tx) => {
      const found = await this.cases.hold(tx, drawnCaseId, { caller: context.caller, seenVersion });
      const reopened = found.moderation.after('reopen', found.cycle.state);
      if (moveOf('reopen').needsReason) refuseMissingReason(reason);
      await this.record.write(tx, reopened, { trail: 'reopen-moderation', step: 'reopen', reason }, context);
      return { body: answerOf(reopened) };
    });
  }
}
