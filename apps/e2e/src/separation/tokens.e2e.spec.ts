import { IssuerForger, RunningStack, startUnguardedAudits, type RemovedGuards } from '@accord/testing';
import { CAST, clientOf, SERVES, SERVICES, signedInToken, type DemoScope, type DemoService } from './cast.js';
import { foreignTokensFor } from './foreign-tokens.js';
import { addressOf, protectedRoutes, type Route } from './routes.js';

const stack = RunningStack.fromEnvironment();
const forger = new IssuerForger(stack);
const SCOPES = stack.partnership.scopes.map(({ id }) => id as DemoScope);

/** What a route answers to a token: its status and code. */
async function ask({ service, method, template }: Route, token?: string): Promise<string> {
  const client = clientOf(stack, service);
  const { status, body } = await client.request(method, addressOf(template, {}), {
    token,
    body: method === 'GET' ? undefined : {},
  });
  return `${status} ${String(body?.['code'])}`;
}

function serves(service: DemoService, scope: DemoScope): boolean {
  return (SERVES[service] as readonly DemoScope[]).includes(scope);
}

async function personIn(scope: DemoScope): Promise<{ id: string; name: string }> {
  const token = await signedInToken(stack, CAST[scope].administrator, scope);
  const { body } = await clientOf(stack, 'audits').get<{ items: { id: string; name: string }[] }>('/people', { token });
  const [person] = body.items;
  if (!person) throw new Error(`Nobody is known in ${scope}`);
  return person;
}

describe.each(SERVICES)('Every route of %s', (service) => {
  let routes: Route[];
  beforeAll(async () => (routes = await protectedRoutes(stack, service)));

  it('is closed to whoever has no token', async () => {
    expect(routes.length).toBeGreaterThan(0);
    for (const route of routes)
      expect([route.template, await ask(route)]).toEqual([route.template, '401 token-missing']);
  });

  it.each(SCOPES)('refuses every foreign token for %s', async (scope) => {
    const tokens = Object.entries(await foreignTokensFor(forger, scope));
    const tries = routes.flatMap((route) => tokens.map(([flaw, token]) => ({ route, flaw, token })));
    const answered = await Promise.all(
      tries.map(async ({ route, flaw, token }) => ({ flaw, ...route, answer: await ask(route, token) })),
    );
    expect(answered.filter(({ answer }) => answer !== '401 token-refused')).toEqual([]);
    expect(answered).toHaveLength(routes.length * 18);
  });

  it.each(SCOPES)('lets an administrator or officer of %s in only where it serves that scope', async (scope) => {
    for (const role of ['administrator', 'officer'] as const) {
      const token =
        scope === 'joint' && role === 'officer'
          ? await scrutineer()
          : await signedInToken(stack, CAST[scope][role], scope);
      const answers = await Promise.all(routes.map((route) => ask(route, token)));
      const refused = answers.filter((answer) => answer === '401 token-refused');
      expect(refused).toHaveLength(serves(service, scope) ? 0 : routes.length);
    }
  });

  function scrutineer(): Promise<string> {
    return signedInToken(stack, CAST.joint.officer, 'joint');
  }
});

describe('A person of one authority', () => {
  it('gets nowhere with a good token for a scope where their organisation acts, but they hold no role', async () => {
    const token = await forger.token({ issuer: 'stockton', subject: CAST.stockton.administrator, scope: 'joint' });
    const routes = (
      await Promise.all((['audits', 'notifications', 'reports'] as const).map((one) => protectedRoutes(stack, one)))
    ).flat();
    const open = [];
    for (const route of routes)
      if ((await ask(route, token)) !== '403 no-grant') open.push(`${route.method} ${route.template}`);
    // These three are for people who are still to be invited: they say and change nothing about anybody else.
    expect(open.sort()).toEqual(['GET /me', 'POST /invitations/accept', 'POST /sign-ins']);
  });

  const elsewhere = {
    'x-scope': 'hartlepool',
    'x-tenant': 'hartlepool',
    scope: 'hartlepool',
    'accord-scope': 'hartlepool',
  };
  const otherwise = {
    ...elsewhere,
    cookie: 'scope=hartlepool',
    forwarded: 'host=hartlepool',
    'x-forwarded-host': 'hartlepool',
  };

  it('stays in the scope of the token whatever header, address or body asks for', async () => {
    const token = await signedInToken(stack, CAST.stockton.administrator, 'stockton');
    const audits = clientOf(stack, 'audits');
    const plain = await audits.get('/people', { token });
    const me = await audits.get<{ scope: { id: string } }>('/me', { token, headers: otherwise });
    expect((await audits.get('/people', { token, headers: otherwise })).body).toEqual(plain.body);
    expect(me.body.scope.id).toBe('stockton');
    for (const query of [
      'scope=hartlepool',
      'tenant=hartlepool',
      'audience=urn:accord:hartlepool',
      'scope[]=hartlepool',
    ])
      expect(await audits.get(`/people?${query}`, { token })).toMatchObject({ status: 400 });
    for (const path of [
      '/hartlepool/people',
      '/scopes/hartlepool/people',
      '/people/../hartlepool/people',
      '//hartlepool/people',
    ])
      expect(await audits.get(path, { token })).toMatchObject({ status: 404 });
    const body = { event: 'scope-chosen', scope: 'hartlepool' };
    expect(await audits.post('/sign-ins', { token, body })).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'scope' }] },
    });
  });
});

describe('What stops a stranger is each guard, since with both removed the same request gets the person:', () => {
  const both = { issuerOfScope: true, peopleDirectory: true };
  const cases: [string, RemovedGuards, string][] = [
    ['neither removed', {}, '401 token-refused'],
    ['organisations act in every scope', { issuerOfScope: true }, '403 no-grant'],
    ['everybody is known', { peopleDirectory: true }, '401 token-refused'],
    ['both removed', both, '200 undefined'],
  ];

  it.each(cases)('%s', async (_name, removed, expected) => {
    const person = await personIn('stockton');
    const service = await startUnguardedAudits(stack, removed);
    try {
      const stranger = { issuer: 'hartlepool', subject: CAST.hartlepool.administrator, scope: 'stockton' };
      const token = await forger.token(stranger);
      const { status, body } = await service.get(`/people/${person.id}`, { token });
      expect(`${status} ${String(body['code'])}`).toBe(expected);
      expect(body['name']).toBe(status === 200 ? person.name : undefined);
    } finally {
      await service.close();
    }
  });

  it.each([
    ['the token chooses the scope', {}, 404],
    ['a header does', { scopeOfToken: true }, 200],
  ])('%s', async (_name, removed, expected) => {
    const person = await personIn('hartlepool');
    const service = await startUnguardedAudits(stack, removed);
    try {
      const token = await signedInToken(stack, CAST.stockton.administrator, 'stockton');
      const answer = await service.get(`/people/${person.id}`, { token, headers: elsewhere });
      expect(answer.status).toBe(expected);
    } finally {
      await service.close();
    }
  });

  const elsewhere = { 'x-scope': 'hartlepool' };
});
