import { Injectable } from '@nestjs/common';
import { Commands, type CommandContext } from '@accord/service';
import { refuseMissingReason } from '../../person/domain/reason.js';
import { CasesInModeration } from '../cases-in-moderation.js';
import { decideOverall } from '../domain/overall-grade.js';
import { answerOf } from '../moderation-answer.js';
import { ModerationGrades } from '../moderation-grades.js';
import { CaseClosing } from './case-closing.js';
import type { GradedCaseResponse } from './graded-case.response.js';

/** The overall grade that a moderator gives to a case. */
export interface GradeCaseCommand {
  readonly drawnCaseId: string;
  readonly seenVersion: number;
  readonly overall: string;
  readonly reason?: string;
}

/** Gives a case its one multi-agency grade, within what the capping rules allow, and closes its moderation. */
@Injectable()
export class GradeCase {
  constructor(
    private readonly commands: Commands,
    private readonly cases: CasesInModeration,
    private readonly grades: ModerationGrades,
    private readonly closing: CaseClosing,
  ) {}

  execute(context: CommandContext, command: GradeCaseCommand): Promise<GradedCaseResponse> {
    const { caller, at } = context;
    const { drawnCaseId, seenVersion, overall } = command;
    const reason = command.reason?.trim() || undefined;
    return this.commands.run(context, async (tx) => {
      const found = await this.cases.hold(tx, drawnCaseId, { caller, seenVersion });
      const closed = found.moderation.after('grade', found.cycle.state);
      if (reason) refuseMissingReason(reason);
      const standing = await this.grades.standing(tx, found);
      const decided = decideOverall(overall, { scale: found.cycle.scale, standing });
      await this.closing.write(tx, closed, context);
      await this.grades.giveOverall(tx, drawnCaseId, { decided, reason }, { by: caller.personId, at });
      await this.closing.say(tx, { found, standing, decided }, context);
      return { body: { ...answerOf(closed), overall, ...(decided.cappedBy && { cappedBy: decided.cappedBy }) } };
    });
  }
}
