import { Injectable } from '@nestjs/common';
import type { Day } from '@accord/kernel';
import type { ScopeTransaction } from '@accord/persistence';
import { AuditedCases } from '../../audited-case/audited-cases.js';
import { agencyStanding, isOverdue } from '../domain/agency-standing.js';
import { AgencySubmissions, type AgencySubmission } from '../persistence/agency-submissions.js';
import { CaseGrades } from '../persistence/case-grades.js';
import { CaseModerations } from '../persistence/case-moderations.js';
import type { AgencyStandingResponse, ListedModerationResponse } from './moderation-list.response.js';

/** The drawn cases of a cycle with what moderation has of each. */
@Injectable()
export class ListedCases {
  constructor(
    private readonly cases: AuditedCases,
    private readonly submissions: AgencySubmissions,
    private readonly moderations: CaseModerations,
    private readonly grades: CaseGrades,
  ) {}

  async of(tx: ScopeTransaction, cycleId: string, today: Day): Promise<ListedModerationResponse[]> {
    const drawn = await this.cases.ofCycle(tx, cycleId);
    const submissions = Map.groupBy(await this.submissions.ofCycle(tx, cycleId), ({ drawnCaseId }) => drawnCaseId);
    const moderations = await this.moderations.ofCycle(tx, cycleId);
    const states = new Map(moderations.map(({ facts }) => [facts.drawnCaseId, facts.state]));
    const grades = await this.grades.ofCycle(tx, cycleId);
    return drawn.map(({ drawnCaseId, pseudonym, stratum, state }) => {
      const overall = grades.get(drawnCaseId);
      return {
        ...{ drawnCaseId, pseudonym, stratum, state: states.get(drawnCaseId) ?? 'not-open' },
        replaced: state === 'replaced',
        agencies: (submissions.get(drawnCaseId) ?? []).map((submission) => standingOf(submission, today)),
        ...(overall && { overall }),
      };
    });
  }
}

/** What moderation has of one agency. */
export function standingOf(submission: AgencySubmission, today: Day): AgencyStandingResponse {
  const { agencyId } = submission;
  return { agencyId, standing: agencyStanding(submission), overdue: isOverdue(submission, today) };
}
