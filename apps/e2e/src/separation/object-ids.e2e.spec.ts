import { randomUUID } from 'node:crypto';
import {
  RunningStack,
  StackDatabases,
  startUnguardedAudits,
  type ServiceAnswer,
  type ServiceClient,
} from '@accord/testing';
import { clientOf, SERVICES, type DemoScope, type DemoService } from './cast.js';
import { addressOf, protectedRoutes } from './routes.js';
import { objectsOf, withdrawInvitation, type ScopeObjects } from './scope-objects.js';

const stack = RunningStack.fromEnvironment();
const REASON = { reason: 'Tried by a test of separation.' };
const TERMS = { ...REASON, role: 'operations', agencyId: 'cleveland-police', validFrom: '2026-01-01' };

/** How each route that takes an object's id is used; a version that nobody has makes it harmless where the object is found. */
const USES = {
  'GET /people/{personId}': { service: 'audits', athome: 200 },
  'POST /people/{personId}/grants': { service: 'audits', body: TERMS, ifMatch: 9_999, athome: 412 },
  'POST /people/{personId}/grants/{grantId}/end': { service: 'audits', body: REASON, ifMatch: 9_999, athome: 412 },
  'POST /people/{personId}/leave': { service: 'audits', body: REASON, ifMatch: 9_999, athome: 412 },
  'POST /invitations/{invitationId}/withdraw': { service: 'audits', athome: 200 },
  'POST /inbox/{entryId}/read': { service: 'notifications', athome: 200 },
} as const satisfies Record<string, Use>;

interface Use {
  readonly service: DemoService;
  readonly athome: number;
  readonly body?: object;
  readonly ifMatch?: number;
}

const uses = Object.entries(USES) as [string, Use][];
const PAIRS: [DemoScope, DemoScope][] = [
  ['stockton', 'hartlepool'],
  ['hartlepool', 'stockton'],
  ['joint', 'stockton'],
  ['stockton', 'joint'],
];

const objects = {} as Record<DemoScope, ScopeObjects>;

beforeAll(async () => {
  for (const scope of ['stockton', 'hartlepool', 'joint'] as const) objects[scope] = await objectsOf(stack, scope);
});

function use(
  [route, { service, body, ifMatch }]: [string, Use],
  who: ScopeObjects,
  ids: Readonly<Record<string, string>>,
): Promise<ServiceAnswer> {
  const [method = '', template = ''] = route.split(' ');
  const token = service === 'audits' ? who.administrator : who.reader;
  return clientOf(stack, service).request(method, addressOf(template, ids), { token, body, ifMatch });
}

/** An answer with everything that could tell two answers apart, but for what differs in every answer. */
function told({ status, headers, text }: ServiceAnswer): object {
  const kept = [...headers].filter(([name]) => !['x-request-id', 'date'].includes(name));
  return { status, headers: kept, text: text.replace(/"requestId":"[^"]*"/, '') };
}

function missing(ids: ScopeObjects['ids']): Record<string, string> {
  return Object.fromEntries(Object.keys(ids).map((name) => [name, randomUUID()]));
}

it('Every route that takes the id of an object is tried here', async () => {
  const routes = (await Promise.all(SERVICES.map((service) => protectedRoutes(stack, service)))).flat();
  const withIds = routes.filter(({ template }) => template.includes('{'));
  const anonymous = (template: string): string => template.replaceAll(/\{\w+\}/g, '{}');
  const tried = Object.keys(USES).map(anonymous).sort();
  expect(withIds.map(({ method, template }) => anonymous(`${method} ${template}`)).sort()).toEqual(tried);
});

describe.each(PAIRS)('Whoever may do everything in %s', (own, foreign) => {
  it.each(uses)(`gets for an object of ${foreign} what they get for none, byte by byte: %s`, async (...tried) => {
    const answer = await use(tried, objects[own], objects[foreign].ids);
    const none = await use(tried, objects[own], missing(objects[foreign].ids));
    expect(answer.status).toBe(404);
    expect(told(answer)).toEqual(told(none));
  });

  it('gets it also when only a part of the address is foreign', async () => {
    const tried: [string, Use] = [
      'POST /people/{personId}/grants/{grantId}/end',
      USES['POST /people/{personId}/grants/{grantId}/end'],
    ];
    const { personId } = objects[own].ids;
    const answer = await use(tried, objects[own], { personId, grantId: objects[foreign].ids.grantId });
    const none = await use(tried, objects[own], { personId, grantId: randomUUID() });
    expect(told(answer)).toEqual(told(none));
  });

  it('finds nothing of it in a list', async () => {
    const { administrator: token } = objects[own];
    const { personId } = objects[foreign].ids;
    const audits = clientOf(stack, 'audits');
    const list = await allOf(audits, '/people', token);
    const invitations = await allOf(audits, '/invitations', token);
    const deliveries = await allOf(clientOf(stack, 'notifications'), '/deliveries', token);
    const text = JSON.stringify([list, invitations, deliveries]);
    expect(list.length).toBeGreaterThan(3);
    for (const id of Object.values(objects[foreign].ids)) expect(text).not.toContain(id);
    const search = await audits.post<{ total: number }>('/people/search', { token, body: { search: personId } });
    expect(search.body.total).toBe(0);
  });

  it('leaves no trace of it in their own scope', async () => {
    const ids = Object.values(objects[foreign].ids);
    const sql = `SELECT (SELECT count(*) FROM audits.access_trail WHERE object_id = ANY ($1)) +
      (SELECT count(*) FROM notifications.access_trail WHERE object_id = ANY ($1)) AS traces`;
    const count = (scope: DemoScope): Promise<number> =>
      new StackDatabases(stack).withAdmin(`accord_${scope}`, async (admin) =>
        Number((await admin.query(sql, [ids])).rows[0]?.traces),
      );
    expect(await count(own)).toBe(0);
    expect(await count(foreign)).toBeGreaterThan(0);
  });
});

describe('What is compared is what could tell:', () => {
  it('an unguarded service, asked the same, is told from one that has nothing', async () => {
    const service = await startUnguardedAudits(stack, { scopeOfToken: true });
    try {
      const token = objects.stockton.administrator;
      const headers = { 'x-scope': 'hartlepool' };
      const answer = await service.get(`/people/${objects.hartlepool.ids.personId}`, { token, headers });
      const none = await service.get(`/people/${randomUUID()}`, { token, headers });
      expect(answer.status).toBe(200);
      expect(told(answer)).not.toEqual(told(none));
    } finally {
      await service.close();
    }
  });

  it.each(['stockton', 'hartlepool', 'joint'] as const)('every object is there, for %s', async (scope) => {
    for (const tried of uses) {
      const { status } = await use(tried, objects[scope], objects[scope].ids);
      expect([tried[0], status]).toEqual([tried[0], tried[1].athome]);
    }
    expect(await withdrawInvitation(stack, objects[scope])).not.toBe(404);
  });
});

/** All pages of a list. */
async function allOf(client: ServiceClient, path: string, token: string): Promise<object[]> {
  const items: object[] = [];
  for (let page = 1, pages = 1; page <= pages; page += 1) {
    const { body } = await client.get<{ items: object[]; pages: number }>(`${path}?page=${page}`, { token });
    items.push(...body.items);
    pages = body.pages;
  }
  return items;
}
