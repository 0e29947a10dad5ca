import { Injectable } from '@nestjs/common';
import type { ScopeTransaction } from '@accord/persistence';
import type { GradeCount } from '../domain/grade-counts.js';

/**
 * Every count of a cycle in one statement. Self and moderated grades come from one pass over the index, which counts the
 * pairs of both: these are few however many judgements there are.
 */
const COUNTS = `
WITH pair AS (
  SELECT authority, domain, self, moderated, count(*) AS n FROM judgement WHERE cycle_id = $1 GROUP BY 1, 2, 3, 4
)
SELECT 'self' AS source, authority, domain, self AS grade, sum(n)::int AS count FROM pair
 WHERE self IS NOT NULL GROUP BY 2, 3, 4
UNION ALL
SELECT 'moderated', authority, domain, moderated, sum(n)::int FROM pair GROUP BY 2, 3, 4
UNION ALL
SELECT 'overall', authority, 'OVERALL', overall, count(*)::int FROM case_grade WHERE cycle_id = $1 GROUP BY 2, 4
UNION ALL
SELECT 'published', NULL, domain, grade, count(*)::int FROM published_grade WHERE cycle_id = $1 GROUP BY 3, 4`;

/**
 * The same in children: a domain of a case counts once, with the lowest grade that any agency was given in it, as the capping
 * rules see it. Six judgements may be about one child; six of these are about six.
 */
const CASE_COUNTS = `
WITH lowest AS (
  SELECT authority, domain, max(array_position($2::text[], moderated)) AS place FROM judgement
   WHERE cycle_id = $1 GROUP BY authority, pseudonym, domain
)
SELECT 'moderated' AS source, authority, domain, ($2::text[])[place] AS grade, count(*)::int AS count FROM lowest
 WHERE place IS NOT NULL GROUP BY 2, 3, 4
UNION ALL
SELECT 'overall', authority, 'OVERALL', overall, count(*)::int FROM case_grade WHERE cycle_id = $1 GROUP BY 2, 4
UNION ALL
SELECT 'published', NULL, domain, grade, count(*)::int FROM published_grade WHERE cycle_id = $1 GROUP BY 3, 4`;

/** Counts grades. The only reader of single judgements, and it shows none. */
@Injectable()
export class Figures {
  async of(tx: ScopeTransaction, cycleId: string): Promise<GradeCount[]> {
    return toCounts(await tx.query<CountRow>(COUNTS, [cycleId]));
  }

  /** `grades`: the codes of the scale, the best first. *Not applicable* is none of them and counts nowhere. */
  async ofCases(tx: ScopeTransaction, cycleId: string, grades: readonly string[]): Promise<GradeCount[]> {
    return toCounts(await tx.query<CountRow>(CASE_COUNTS, [cycleId, grades]));
  }
}

type CountRow = GradeCount & { authority: string | null };

function toCounts(rows: readonly CountRow[]): GradeCount[] {
  return rows.map(({ authority, ...row }) => ({ ...row, ...(authority && { authority }) }));
}
