import { randomUUID } from 'node:crypto';
import { DEMO, judgementOf, readStory, type AskedDomain, type DemoCast, type DemoStory } from '@accord/local-stack';
import { StackSignIn, type RunningStack } from '@accord/testing';
import type { Client } from 'pg';
import type { PlannedRequest } from '../load/load-plan.js';
import { SHARING, waitFor, type BenchCycle } from './bench-cycle.js';

type Agencies = DemoStory['authorities'][number]['agencies'];

interface Asked {
  readonly id: string;
  readonly agency: string;
  readonly state: string;
  readonly version: number;
  readonly draft: number;
}

const ASKED = `SELECT id::text, agency_id AS agency, state, version, draft_version AS draft FROM audits.submission
  WHERE cycle_id = $1 ORDER BY agency_id, pseudonym`;
const DRAFTS = `SELECT submission_id || ' ' || domain AS draft, version FROM audits.judgement_draft`;
const RATIONALE = `Neglect was named early and the reasons are in the chronology. ${'What was seen, when and by whom is written down. '.repeat(8)}`;
const AT_ONCE = 10;

/** The submissions of one authority: commands on them as pages send them, and the way back between two rounds. */
export class SubmissionDesk {
  private readonly signIns = new Map<string, Promise<StackSignIn>>();
  private domains: readonly AskedDomain[] = [];

  private constructor(
    private readonly stack: RunningStack,
    private readonly database: Client,
    private readonly cycle: BenchCycle,
    private readonly agencies: Agencies,
  ) {}

  /** Every submission has its auditor, and whole judgements that could be submitted. */
  static async prepare(
    stack: RunningStack,
    cast: DemoCast,
    database: Client,
    cycle: BenchCycle,
  ): Promise<SubmissionDesk> {
    const story = readStory(DEMO).authorities.find(({ authority }) => authority === SHARING);
    if (!story) throw new Error(`The story does not tell of ${SHARING}`);
    const desk = new SubmissionDesk(stack, database, cycle, story.agencies);
    const expected = cycle.cases * Object.keys(story.agencies).length;
    await waitFor('what is asked for', async () => (await desk.asked()).length === expected);
    for (const [agency, { lead, auditor }] of Object.entries(story.agencies)) {
      const me = await cast.actor(auditor, SHARING).get<{ person: { id: string } }>('audits', '/me');
      const asked = (await desk.asked()).filter((one) => one.agency === agency);
      await eachOf(asked, async ({ id, version }) => {
        const body = { auditorId: me.body.person.id };
        await cast.actor(lead, SHARING).post('audits', `/submissions/${id}/assign`, { body, version });
      });
    }
    const [first] = await desk.asked();
    const page = await cast
      .actor(story.agencies[first?.agency ?? '']?.auditor ?? '', SHARING)
      .get<{ domains: AskedDomain[] }>('audits', `/submissions/${first?.id}`);
    desk.domains = page.body.domains;
    await desk.sendAll(await desk.saves());
    return desk;
  }

  /** One save of every domain of every submission; neighbours are of different submissions, as those of different people are. */
  async saves(): Promise<PlannedRequest[]> {
    const asked = await this.asked();
    const { rows } = await this.database.query<{ draft: string; version: number }>(DRAFTS);
    const versions = new Map(rows.map(({ draft, version }) => [draft, version]));
    const tokens = await this.tokens('auditor');
    return this.domains.flatMap((domain) =>
      asked.map(({ id, agency }): PlannedRequest => {
        const written = { grade: 'G', rationale: RATIONALE, evidence: 'Case record, pages 4 to 12.' };
        const version = versions.get(`${id} ${domain.code}`) ?? 0;
        const body = judgementOf(domain, written);
        return request(`/submissions/${id}/domains/${domain.code}`, {
          method: 'PUT',
          token: tokens.get(agency),
          version,
          body,
        });
      }),
    );
  }

  /** One submit of every submission, after those that are submitted were returned. */
  async submits(): Promise<PlannedRequest[]> {
    const leads = await this.tokens('lead');
    const submitted = (await this.asked()).filter(({ state }) => state === 'submitted');
    const body = { reason: 'Say more about what was done.' };
    await this.sendAll(
      submitted.map(({ id, agency, version }) =>
        request(`/submissions/${id}/return`, { token: leads.get(agency), version, body }),
      ),
    );
    const tokens = await this.tokens('auditor');
    return (await this.asked()).map(({ id, agency, version, draft }) =>
      request(`/submissions/${id}/submit`, { token: tokens.get(agency), version, body: { draftVersion: draft } }),
    );
  }

  private async asked(): Promise<Asked[]> {
    return (await this.database.query<Asked>(ASKED, [this.cycle.id])).rows;
  }

  /** Agency → token of its lead or its auditor. */
  private async tokens(who: 'lead' | 'auditor'): Promise<Map<string, string>> {
    const tokens = new Map<string, string>();
    for (const [agency, people] of Object.entries(this.agencies)) {
      const signIn = this.signIns.get(people[who]) ?? StackSignIn.of(this.stack, people[who]);
      this.signIns.set(people[who], signIn);
      tokens.set(agency, await (await signIn).accessToken(SHARING));
    }
    return tokens;
  }

  private async sendAll(requests: readonly PlannedRequest[]): Promise<void> {
    await eachOf(requests, async ({ path, ...options }) => {
      const answer = await fetch(`${this.stack.urlOf('audits')}${path}`, options);
      const text = await answer.text();
      if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${text}`);
    });
  }
}

/** Does something for each, several at once. */
async function eachOf<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  const left = [...all];
  const worker = async (): Promise<void> => {
    for (let one = left.shift(); one !== undefined; one = left.shift()) await work(one);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

interface Wanted {
  readonly method?: 'POST' | 'PUT';
  readonly token?: string;
  readonly version: number;
  readonly body: object;
}

function request(path: string, { method = 'POST', token = '', version, body }: Wanted): PlannedRequest {
  const headers = {
    authorization: `Bearer ${token}`,
    'content-type': 'application/json',
    'idempotency-key': randomUUID(),
    'if-match': `"v${version}"`,
  };
  return { method, path, headers, body: JSON.stringify(body) };
}
