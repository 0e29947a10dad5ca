import { Injectable } from '@nestjs/common';
import { NOT_APPLICABLE } from '@accord/contracts';
import type { ScopeTransaction } from '@accord/persistence';

/** Of each agency and domain the last grade counts; a case counts once it has an overall grade, and until it is replaced. */
const MODERATED = `SELECT domain, count(DISTINCT drawn_case_id)::int AS cases FROM (
    SELECT DISTINCT ON (j.drawn_case_id, j.agency_id, j.domain) j.drawn_case_id, j.domain, j.grade
      FROM moderated_judgement j JOIN case_moderation m ON m.drawn_case_id = j.drawn_case_id
     WHERE m.cycle_id = $1 AND m.state <> 'withdrawn'
       AND EXISTS (SELECT FROM case_grade g WHERE g.drawn_case_id = j.drawn_case_id)
     ORDER BY j.drawn_case_id, j.agency_id, j.domain, j.pos DESC
  ) AS standing WHERE grade <> $2 GROUP BY domain`;

/** How many cases a finding may rest on: those that were moderated in its domain. */
@Injectable()
export class SupportingCases {
  /** Domain → cases in which it was moderated with a grade; a domain without any is missing. */
  async countByDomain(tx: ScopeTransaction, cycleId: string): Promise<Map<string, number>> {
    const rows = await tx.query<{ domain: string; cases: number }>(MODERATED, [cycleId, NOT_APPLICABLE]);
    return new Map(rows.map(({ domain, cases }) => [domain, cases]));
  }
}
