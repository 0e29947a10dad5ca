import { cycleChangedV1 } from '@accord/contracts';
import { newId } from '@accord/kernel';
import type { RunningStack } from '@accord/testing';
import { Client } from 'pg';

/** Cases have 7 agencies and 8 domains, as in a full cycle. */
const AGENCIES = 7;
const DOMAINS = 8;

/** A bare count by authority, domain and grades, which any report of these judgements has to make. */
const BARE_COUNT = `SELECT authority, domain, self, moderated, count(*) FROM judgement WHERE cycle_id = $1 GROUP BY 1, 2, 3, 4`;

const JUDGEMENTS = `
INSERT INTO reports.judgement (cycle_id, authority, pseudonym, agency_id, domain, self, moderated)
SELECT $1, CASE WHEN n % 2 = 0 THEN 'stockton' ELSE 'hartlepool' END, 'STO-18Q3-' || (n / (${AGENCIES} * ${DOMAINS})),
  'agency-' || (n / ${DOMAINS} % ${AGENCIES}), 'D' || (n % ${DOMAINS} + 1),
  (ARRAY['O', 'G', 'RI', 'I'])[1 + (hashint4(n) & 3)], (ARRAY['O', 'G', 'RI', 'I'])[1 + (hashint4(n) >> 2 & 3)]
FROM generate_series(0, $2::int - 1) AS n`;

/** The judgements of made-up cycles in the database of `reports`, put there as its projection would have. */
export class JudgementTable {
  private constructor(private readonly client: Client) {}

  static async open(stack: RunningStack): Promise<JudgementTable> {
    const url = new URL(stack.description.databaseAdminUrl);
    url.pathname = '/accord_joint';
    const client = new Client({ connectionString: url.href });
    await client.connect();
    await client.query('SET search_path = reports');
    return new JudgementTable(client);
  }

  /** Adds a cycle of that many judgements and answers its id. */
  async fill(judgements: number): Promise<string> {
    const cycleId = newId();
    const domains = Array.from({ length: DOMAINS }, (_, index) => ({
      code: `D${index + 1}`,
      title: `Domain ${index + 1}`,
      questions: [],
    }));
    const grades = ['O', 'G', 'RI', 'I'].map((code, index) => ({
      code,
      label: code,
      points: 3 - index,
      descriptor: code,
    }));
    const { example } = cycleChangedV1;
    const cycle = {
      ...example,
      cycleId,
      tool: { ...example.tool, domains },
      scale: { ...example.scale, grades, goodOrBetter: ['O', 'G'] },
    };
    await this.client.query('INSERT INTO known_cycle (cycle_id, definition, changed_at) VALUES ($1, $2, now())', [
      cycleId,
      JSON.stringify(cycle),
    ]);
    await this.client.query(JUDGEMENTS, [cycleId, judgements]);
    return cycleId;
  }

  /** What autovacuum does within minutes. */
  async settle(): Promise<void> {
    await this.client.query('VACUUM (ANALYZE) judgement');
  }

  /** The floor: the count alone, in milliseconds. */
  async bareCount(cycleId: string): Promise<number> {
    const began = performance.now();
    await this.client.query(BARE_COUNT, [cycleId]);
    return performance.now() - began;
  }

  async close(): Promise<void> {
    await this.client.end();
  }
}
