import { Injectable } from '@nestjs/common';
import { caseGradedV1, caseModerationClosedV1, judgementModeratedV1 } from '@accord/contracts';
import { Outbox } from '@accord/messaging';
import type { ScopeTransaction } from '@accord/persistence';
import type { CommandContext } from '@accord/service';
import { Progress } from '../../submission/progress.js';
import type { CaseInModeration } from '../cases-in-moderation.js';
import type { CaseModeration } from '../domain/case-moderation.js';
import type { OverallGrade } from '../domain/overall-grade.js';
import type { StandingJudgement } from '../domain/standing-judgement.js';
import { ModerationRecord } from '../moderation-record.js';

/** What there is to say of a case whose moderation closes. */
export interface ClosedCase {
  readonly found: CaseInModeration;
  readonly standing: readonly StandingJudgement[];
  readonly decided: OverallGrade;
}

/** Closes the moderation of a case and says that it is graded: the grades by pseudonym to the partnership, to its own people only that it is done. */
@Injectable()
export class CaseClosing {
  constructor(
    private readonly record: ModerationRecord,
    private readonly outbox: Outbox,
    private readonly progress: Progress,
  ) {}

  async write(tx: ScopeTransaction, closed: CaseModeration, context: CommandContext): Promise<void> {
    await this.record.write(tx, closed, { trail: 'grade-case', step: 'grade' }, context);
  }

  /** A case that was reopened is said whole again: a later grade takes the place of the former wherever it is counted. */
  async say(tx: ScopeTransaction, closed: ClosedCase, { at }: Pick<CommandContext, 'at'>): Promise<void> {
    const { drawnCaseId, cycleId, pseudonym } = closed.found.drawn;
    const about = { aggregateId: drawnCaseId, at };
    for (const { agencyId, domain, self, moderated } of closed.standing) {
      if (moderated === undefined) continue;
      const data = { cycleId, pseudonym, agencyId, domain, self, moderated };
      this.outbox.record(tx, judgementModeratedV1, { ...about, data });
    }
    const { overall, cappedBy } = closed.decided;
    this.outbox.record(tx, caseGradedV1, {
      ...about,
      data: { cycleId, pseudonym, overall, ...(cappedBy && { cappedBy }) },
    });
    const auditorIds = auditorsOf(closed.found);
    this.outbox.record(tx, caseModerationClosedV1, { ...about, data: { drawnCaseId, cycleId, pseudonym, auditorIds } });
    await this.progress.say(tx, cycleId, at);
  }
}

function auditorsOf({ submissions }: CaseInModeration): string[] {
  return [...new Set(submissions.flatMap(({ auditorId }) => auditorId ?? []))];
}
