import { Injectable } from '@nestjs/common';
import { Commands, type CommandContext } from '@accord/service';
import { reasonProblems } from '../../person/domain/reason.js';
import { CasesInModeration } from '../cases-in-moderation.js';
import { decideGrades, type WantedGrade } from '../domain/judgement-decision.js';
import { answerOf, type ModerationAnswer } from '../moderation-answer.js';
import { ModerationGrades } from '../moderation-grades.js';
import { ModerationRecord } from '../moderation-record.js';

/** Moderated grades of one domain of a case. */
export interface ModerateJudgementsCommand {
  readonly drawnCaseId: string;
  readonly seenVersion: number;
  readonly domain: string;
  readonly judgements: readonly WantedGrade[];
}

/** Gives judgements their moderated grades; what agencies gave themselves stays beside them. */
@Injectable()
export class ModerateJudgements {
  constructor(
    private readonly commands: Commands,
    private readonly cases: CasesInModeration,
    private readonly grades: ModerationGrades,
    private readonly record: ModerationRecord,
  ) {}

  execute(context: CommandContext, command: ModerateJudgementsCommand): Promise<ModerationAnswer> {
    const { caller, at } = context;
    const { drawnCaseId, seenVersion, domain, judgements } = command;
    return this.commands.run(context, async (tx) => {
      const found = await this.cases.hold(tx, drawnCaseId, { caller, seenVersion });
      const moderated = found.moderation.after('moderate', found.cycle.state);
      const standing = await this.grades.standing(tx, found);
      const decided = decideGrades(domain, judgements, { scale: found.cycle.scale, standing, reasonProblems });
      await this.grades.give(tx, drawnCaseId, decided, { by: caller.personId, at });
      await this.record.write(tx, moderated, { trail: 'moderate-judgements' }, context);
      return { body: answerOf(moderated) };
    });
  }
}
