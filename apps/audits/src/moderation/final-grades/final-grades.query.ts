import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@accord/persistence';
import { AccessTrail, notHere, trailOf, type Caller } from '@accord/service';
import { CasesInModeration, type CaseInModeration } from '../cases-in-moderation.js';
import { FinalCaseGrades } from './final-case-grades.js';
import { finalGradesOf } from './final-grades-of.js';
import type { FinalGradesResponse } from './final-grades.response.js';

/** The final grades of a case, for those who audited it, once its moderation is closed. */
@Injectable()
export class FinalGradesQuery {
  constructor(
    private readonly work: UnitOfWork,
    private readonly trail: AccessTrail,
    private readonly cases: CasesInModeration,
    private readonly grades: FinalCaseGrades,
  ) {}

  execute(drawnCaseId: string, caller: Caller, at: Date): Promise<FinalGradesResponse> {
    return this.work.run(caller.scope, async (tx) => {
      const found = await this.cases.find(tx, drawnCaseId);
      const own = agenciesAuditedBy(caller.personId, found);
      const closed = found.moderation.facts.state === 'closed';
      const final = closed && own.length > 0 && (await this.grades.of(tx, drawnCaseId));
      if (!final) throw notHere();
      this.trail.record(tx, trailOf(caller, at, 'look-at-final-grades', 'drawn-case', drawnCaseId));
      return finalGradesOf(found, final, own);
    });
  }
}

/** For which agencies a person audits the case; whoever handed it on does not any more. */
function agenciesAuditedBy(personId: string, { submissions }: CaseInModeration): string[] {
  return submissions.filter(({ auditorId }) => auditorId === personId).map(({ agencyId }) => agencyId);
}
