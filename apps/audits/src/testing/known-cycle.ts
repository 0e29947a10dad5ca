import type { CycleChangedV1, CycleState } from '@accord/contracts';
import { newId } from '@accord/kernel';
import { testScale, testTool } from '@accord/testing';

/** Whatever runs SQL in a scope's database: `AuditsFixture`. */
interface Tables {
  rows<Row extends object>(scope: string, sql: string, parameters?: unknown[]): Promise<Row[]>;
}

/** Makes a cycle known in a scope, in a state, as if the partnership had told; answers it. What is changed may be anything. */
export async function knownCycle(
  tables: Tables,
  scope: string,
  state: CycleState,
  changed: Partial<CycleChangedV1> = {},
): Promise<CycleChangedV1> {
  const cycle = cycleIn(state, changed);
  const sql = `INSERT INTO audit_cycle (id, code, state, was_approved, definition, version, changed_at)
    VALUES ($1, $2, $3, $4, $5, 1, $6)
    ON CONFLICT (id) DO UPDATE SET state = EXCLUDED.state, was_approved = EXCLUDED.was_approved,
      definition = EXCLUDED.definition, version = audit_cycle.version + 1`;
  const { cycleId, code, changedAt } = cycle;
  await tables.rows(scope, sql, [cycleId, code, state, state !== 'draft', JSON.stringify(cycle), changedAt]);
  return cycle;
}

/** A cycle of children's cases as an event tells it, whole. */
export function cycleIn(state: CycleState, changed: Partial<CycleChangedV1> = {}): CycleChangedV1 {
  return {
    cycleId: newId(),
    code: '18Q3',
    programme: '2018-19',
    theme: 'Neglect, 7 to 15',
    subject: 'children',
    state,
    linesOfEnquiry: [{ text: 'Are signs of neglect seen in older children?', source: 'Joint inspection, 2017' }],
    agreementId: 'joint-audit',
    windowFrom: '2017-10-01',
    windowTo: '2018-09-30',
    tool: testTool(),
    scale: testScale(),
    sampling: {
      plans: ['Child protection', 'Child in need'],
      categories: ['Neglect'],
      asOf: '2018-09-30',
      ageFrom: 7,
      ageTo: 15,
      cases: 6,
      strata: 'plan',
    },
    authorities: ['stockton', 'hartlepool'],
    agencies: ['stockton-council', 'hartlepool-council', 'cleveland-police'],
    submissionsDue: '2026-12-11',
    moderationDue: '2026-12-18',
    reportDue: '2027-01-15',
    changedAt: '2026-11-02T09:00:00.000Z',
    ...changed,
  };
}
