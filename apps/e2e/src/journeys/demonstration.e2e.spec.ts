import { jest } from '@jest/globals';
import { DEMO, DemoCast, readStory, recordDemoAudit, type DemoSet, until } from '@accord/local-stack';
import { RunningStack } from '@accord/testing';

interface Listed {
  readonly id: string;
  readonly code: string;
  readonly progress: readonly { readonly authority: string; readonly moderated: number }[];
}

interface Report {
  readonly tables: readonly { readonly title: string; readonly unit: string; readonly rows: readonly object[] }[];
  readonly findings: readonly { readonly authority: string; readonly domain: string }[];
}

const stack = RunningStack.fromEnvironment();

/** The people of the demonstration at the running stack. */
function castOf({ partnership, description }: RunningStack): DemoCast {
  return new DemoCast({
    urlOf: (service) => stack.urlOf(service),
    placeOf: (subject) => {
      const issuer = partnership.issuers.find(({ url }) => url === stack.person(subject).issuer);
      if (!issuer) throw new Error(`Nobody vouches for ${subject}`);
      const { url, scopes, id } = issuer;
      return { issuer: url, scopes, clientSecret: description.clientSecrets[id] ?? '', webUrl: description.web };
    },
  });
}

describe('the demonstration audit', () => {
  const cast = castOf(stack);
  const board = cast.actor('ottoline-barraclough', 'joint');

  async function listed(code: string): Promise<Listed> {
    const { body } = await board.get<Listed[]>('reports', '/reports');
    const found = body.find((report) => report.code === code);
    if (!found) throw new Error(`There is no report of ${code}`);
    return found;
  }

  async function reportOf(code: string): Promise<Report> {
    const { id } = await listed(code);
    return (await board.get<Report>('reports', `/reports/${id}/restricted`)).body;
  }

  it('reports the grades of 16 youth offending services as they were published', async () => {
    const { tables } = await reportOf('20Q1');
    expect(tables).toHaveLength(1);
    expect(tables[0]).toMatchObject({ title: 'Overall', unit: 'services' });
    expect(tables[0]?.rows).toEqual([
      {
        authority: 'together',
        source: 'published',
        figures: [{ value: 1 }, { value: 6 }, { value: 8 }, { value: 1 }],
        total: { value: 16 },
        goodOrBetter: { value: 43.8 },
      },
    ]);
  });

  it('is half-way through the cycle of neglect in both authorities', async () => {
    const { progress } = await listed('18Q3');
    expect(progress.map(({ authority }) => authority).sort()).toEqual(['hartlepool', 'stockton']);
    // Of the three that it grades in each, tests of requests replace one.
    for (const { moderated } of progress) expect(moderated).toBeGreaterThanOrEqual(2);
  });

  it('lets the board read a finding of each authority', async () => {
    const { findings } = await reportOf('18Q3');
    const shared = findings.map(({ authority, domain }) => `${authority} ${domain}`);
    expect(shared).toEqual(expect.arrayContaining(['hartlepool D2', 'stockton D4']));
  });

  it('does nothing a second time', async () => {
    const asked = jest.spyOn(globalThis, 'fetch');
    const wait: DemoSet['wait'] = (what, probe) => until(what, probe, { timeoutMs: 60_000 });
    await recordDemoAudit({ cast, story: readStory(DEMO), wait, step: (_title, work) => work() });
    const services = ['audits', 'cases', 'reports'].map((service) => stack.urlOf(service));
    const sent = asked.mock.calls.map(([url, request]) => `${request?.method ?? 'GET'} ${String(url)}`);
    asked.mockRestore();
    const heard = sent.filter((line) => services.some((service) => line.includes(service)));
    expect(heard.length).toBeGreaterThan(50);
    expect(heard.filter((line) => !line.startsWith('GET '))).toEqual([]);
  });
});
