import { Injectable } from '@nestjs/common';
import { DomainError } from '@accord/kernel';
import { Commands, type CommandContext } from '@accord/service';
import { CasesInModeration } from '../cases-in-moderation.js';
import { stillStanding } from '../domain/judgement-decision.js';
import { answerOf, type ModerationAnswer } from '../moderation-answer.js';
import { ModerationGrades } from '../moderation-grades.js';
import { ModerationRecord } from '../moderation-record.js';

/** The self grades of a case, or of one domain of it, to be accepted. */
export interface AcceptSelfGradesCommand {
  readonly drawnCaseId: string;
  readonly seenVersion: number;
  readonly domain?: string;
}

/** Accepts in one act all self grades that stand: those beside which moderation gave none yet. */
@Injectable()
export class AcceptSelfGrades {
  constructor(
    private readonly commands: Commands,
    private readonly cases: CasesInModeration,
    private readonly grades: ModerationGrades,
    private readonly record: ModerationRecord,
  ) {}

  execute(context: CommandContext, command: AcceptSelfGradesCommand): Promise<ModerationAnswer> {
    const { caller, at } = context;
    const { drawnCaseId, seenVersion, domain } = command;
    return this.commands.run(context, async (tx) => {
      const found = await this.cases.hold(tx, drawnCaseId, { caller, seenVersion });
      const moderated = found.moderation.after('accept', found.cycle.state);
      const standing = stillStanding(await this.grades.standing(tx, found), domain);
      if (standing.length === 0) throw nothingStands();
      const accepted = standing.map(({ agencyId, domain: of, self }) => ({ agencyId, domain: of, self, grade: self }));
      await this.grades.give(tx, drawnCaseId, accepted, { by: caller.personId, at, accepted: true });
      await this.record.write(tx, moderated, { trail: 'accept-self-grades' }, context);
      return { body: answerOf(moderated) };
    });
  }
}

function nothingStands(): DomainError {
  const message = 'Every judgement has its moderated grade already, so there is nothing to accept.';
  return new DomainError('conflict', 'nothing-to-accept', message);
}
