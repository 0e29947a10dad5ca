import type { RowSource } from '../world/scope-database.js';

/** Something that is kept in one scope as another one said it, and how both are read: as lines that must be the same. */
interface Projection {
  readonly name: string;
  /** $1 the cycle, $2 the scope that decides; in that scope. */
  readonly decided: string;
  /** $1 the cycle, $2 the scope that decides; in the partnership's. */
  readonly kept: string;
}

const LAST = `last AS (SELECT DISTINCT ON (g.drawn_case_id) g.*, m.pseudonym FROM audits.case_grade g
    JOIN audits.case_moderation m USING (drawn_case_id) WHERE m.cycle_id = $1::uuid ORDER BY g.drawn_case_id, g.pos DESC)`;

const OF_AUTHORITIES: readonly Projection[] = [
  {
    name: 'judgements',
    // As they stood when the case was closed last: what is moderated since then is not said yet.
    decided: `WITH ${LAST} SELECT DISTINCT ON (j.drawn_case_id, j.agency_id, j.domain)
        concat_ws(' ', last.pseudonym, j.agency_id, j.domain, j.self, j.grade) AS line
      FROM audits.moderated_judgement j JOIN last USING (drawn_case_id) WHERE j.at <= last.at
      ORDER BY j.drawn_case_id, j.agency_id, j.domain, j.pos DESC`,
    kept: `SELECT concat_ws(' ', pseudonym, agency_id, domain, self, moderated) AS line
      FROM reports.judgement WHERE cycle_id = $1::uuid AND authority = $2`,
  },
  {
    name: 'overall grades',
    decided: `WITH ${LAST} SELECT concat_ws(' ', pseudonym, overall, capped_by) AS line FROM last`,
    kept: `SELECT concat_ws(' ', pseudonym, overall, capped_by) AS line
      FROM reports.case_grade WHERE cycle_id = $1::uuid AND authority = $2`,
  },
  {
    name: 'progress',
    decided: `SELECT concat_ws(' ',
        (SELECT count(*) FROM audits.audited_case WHERE cycle_id = $1::uuid AND state = 'drawn'),
        (SELECT count(*) FROM audits.submission WHERE cycle_id = $1::uuid AND state <> 'withdrawn'),
        (SELECT count(*) FROM audits.submission WHERE cycle_id = $1::uuid AND state IN ('submitted', 'not-known', 'locked'))
      ) AS line`,
    kept: `SELECT concat_ws(' ', cases, requested, submitted) AS line
      FROM reports.cycle_progress WHERE cycle_id = $1::uuid AND authority = $2`,
  },
  {
    name: 'findings in the report',
    decided: `SELECT concat_ws(' ', finding_id, statement) AS line FROM audits.shared_finding
      WHERE cycle_id = $1::uuid AND authority = $2 AND withdrawn_at IS NULL`,
    kept: `SELECT concat_ws(' ', finding_id, statement) AS line
      FROM reports.shared_finding WHERE cycle_id = $1::uuid AND authority = $2`,
  },
];

/** What must never be there, in an authority: $1 the cycle. */
const IMPOSSIBLE: Readonly<Record<string, string>> = {
  'a text that was not screened exactly once': `SELECT text.id::text AS line FROM audits.finding_text text
      JOIN audits.finding f ON f.id = text.finding_id
      LEFT JOIN audits.finding_decision d ON d.text_id = text.id AND d.action = 'screened'
    WHERE f.cycle_id = $1::uuid GROUP BY text.id HAVING count(d.id) <> 1 OR count(text.screened_at) <> 1`,
  'a submission that counts other saves than its drafts': `SELECT s.id::text AS line FROM audits.submission s
      LEFT JOIN audits.judgement_draft d ON d.submission_id = s.id
    WHERE s.cycle_id = $1::uuid GROUP BY s.id, s.draft_version HAVING s.draft_version <> coalesce(sum(d.version), 0)`,
  'a save of a draft that the trail does not know': `SELECT s.id::text AS line FROM audits.submission s
    WHERE s.cycle_id = $1::uuid AND s.draft_version <> (SELECT count(*) FROM audits.access_trail t
      WHERE t.object_id = s.id::text AND t.action = 'save-judgement-draft')`,
  'a state that its last step did not lead to': `SELECT s.id::text AS line FROM audits.submission s
    WHERE s.cycle_id = $1::uuid AND s.state = 'submitted' AND 'submit' <> (SELECT action FROM audits.submission_step t
      WHERE t.submission_id = s.id ORDER BY pos DESC LIMIT 1)`,
};

/** Where what one scope decided and what another one keeps of it differ; and what no scope may hold. */
export async function projectionFaults(databases: readonly RowSource[], cycleId: string): Promise<string[]> {
  const joint = databases.find(({ scope }) => scope === 'joint') as RowSource;
  const authorities = databases.filter((database) => database !== joint);
  const faults = authorities.map(async (own) => {
    const differing = OF_AUTHORITIES.map(async ({ name, decided, kept }) => {
      const given = [cycleId, own.scope];
      const [there, here] = await Promise.all([lines(own, decided, given), lines(joint, kept, given)]);
      return difference(there, here).map((line) => `${name} of ${own.scope}: ${line}`);
    });
    const impossible = Object.entries(IMPOSSIBLE).map(async ([name, sql]) =>
      (await lines(own, sql, [cycleId, own.scope])).map((line) => `${own.scope}: ${name}: ${line}`),
    );
    return (await Promise.all([...differing, ...impossible])).flat();
  });
  return (await Promise.all(faults)).flat();
}

async function lines(database: RowSource, sql: string, parameters: readonly unknown[]): Promise<string[]> {
  const rows = await database.rows<{ line: string }>(
    `SELECT line FROM (${sql}) answer WHERE $2::text IS NOT NULL`,
    parameters,
  );
  return rows.map(({ line }) => line);
}

function difference(decided: readonly string[], kept: readonly string[]): string[] {
  return [
    ...decided.filter((line) => !kept.includes(line)).map((line) => `${line} is not kept`),
    ...kept.filter((line) => !decided.includes(line)).map((line) => `${line} was not decided`),
  ];
}
