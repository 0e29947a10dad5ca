import { randomUUID } from 'node:crypto';
import {
  RunningStack,
  StackDatabases,
  startUnguardedAudits,
  type ServiceAnswer,
  type ServiceClient,
} from '@accord/testing';
import { unparkAll } from '../parked/parked-by-hand.js';
import { abortDraft, auditOf, type AuditOfScope } from './audit-objects.js';
import { clientOf, SERVES, SERVICES, type DemoScope } from './cast.js';
import { addressOf, protectedRoutes } from './routes.js';
import { objectsOf, withdrawInvitation, type ScopeObjects } from './scope-objects.js';
import { objectsIn, OF_THE_JOINT_SCOPE, USES, type Use } from './uses-of-routes.js';

const stack = RunningStack.fromEnvironment();
const uses = Object.entries(USES) as [string, Use][];
const PAIRS: [DemoScope, DemoScope][] = [
  ['stockton', 'hartlepool'],
  ['hartlepool', 'stockton'],
  ['joint', 'stockton'],
  ['stockton', 'joint'],
];

/** Everything that one scope has, and who may use it there. */
type OwnObjects = ScopeObjects & { readonly audit: AuditOfScope };

const objects = {} as Record<DemoScope, OwnObjects>;

beforeAll(async () => {
  for (const scope of ['stockton', 'hartlepool', 'joint'] as const)
    objects[scope] = { ...(await objectsOf(stack, scope)), audit: await auditOf(stack, scope) };
});

afterAll(async () => {
  await abortDraft(stack, objects.joint.audit);
  for (const service of SERVICES) for (const scope of SERVES[service]) await unparkAll(stack, service, scope);
});

const idsOf = ({ ids, audit }: OwnObjects): Record<string, string> => ({ ...ids, ...audit.ids });

/** Whether the one has somebody who may do that at all, and the other what it is done to. */
function canBeTried([route, { service, by }]: [string, Use], own: DemoScope, foreign: DemoScope): boolean {
  const isServed = (SERVES[service] as readonly DemoScope[]).includes(own);
  const { tokens } = objects[own].audit;
  const hasObjects = objectsIn(route).every((name) => name in idsOf(objects[foreign]));
  return isServed && hasObjects && (!by || by in tokens);
}

function use(
  [route, { service, by, isAdministrators, body, ifMatch }]: [string, Use],
  who: OwnObjects,
  ids: Readonly<Record<string, string>>,
): Promise<ServiceAnswer> {
  const [method = '', template = ''] = route.split(' ');
  const token = by ? who.audit.tokens[by] : service === 'audits' || isAdministrators ? who.administrator : who.reader;
  const address = addressOf(template, { ...ids, D1: 'D1' });
  const key = method === 'GET' ? {} : { idempotencyKey: randomUUID() };
  return clientOf(stack, service).request(method, address, { token, body, ifMatch, ...key });
}

/** An answer with everything that could tell two answers apart, but for what differs in every answer. */
function told({ status, headers, text }: ServiceAnswer): object {
  const kept = [...headers].filter(([name]) => !['x-request-id', 'date'].includes(name));
  return { status, headers: kept, text: text.replace(/"requestId":"[^"]*"/, '') };
}

function missing(ids: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.keys(ids).map((name) => [name, randomUUID()]));
}

it('Every route that takes the id of an object is tried here', async () => {
  const routes = (await Promise.all(SERVICES.map((service) => protectedRoutes(stack, service)))).flat();
  const withIds = routes.filter(({ template }) => template.includes('{'));
  const anonymous = (template: string): string => template.replaceAll(/\{\w+\}/g, '{}');
  const tried = [...Object.keys(USES).map(anonymous), ...OF_THE_JOINT_SCOPE].sort();
  expect(withIds.map(({ method, template }) => anonymous(`${method} ${template}`)).sort()).toEqual(tried);
});

describe.each(PAIRS)('Whoever may do everything in %s', (own, foreign) => {
  it(`gets for each object of ${foreign} what they get for none, byte by byte`, async () => {
    const tried = uses.filter((one) => canBeTried(one, own, foreign));
    for (const one of tried) {
      const ids = idsOf(objects[foreign]);
      const answer = await use(one, objects[own], ids);
      const none = await use(one, objects[own], missing(ids));
      expect([one[0], answer.status]).toEqual([one[0], 404]);
      expect(told(answer)).toEqual(told(none));
    }
    expect(tried.length).toBeGreaterThan(own === 'joint' ? 5 : 6);
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
    for (const id of Object.values(idsOf(objects[foreign]))) expect(text).not.toContain(id);
    const search = await audits.post<{ total: number }>('/people/search', { token, body: { search: personId } });
    expect(search.body.total).toBe(0);
  });

  it('leaves no trace of it in their own scope', async () => {
    const ids = Object.values(idsOf(objects[foreign]));
    const count = (scope: DemoScope): Promise<number> => {
      const services = SERVICES.filter((service) => (SERVES[service] as readonly DemoScope[]).includes(scope));
      const counts = services.map((one) => `(SELECT count(*) FROM ${one}.access_trail WHERE object_id = ANY ($1))`);
      return new StackDatabases(stack).withAdmin(`accord_${scope}`, async (admin) =>
        Number((await admin.query(`SELECT ${counts.join(' + ')} AS traces`, [ids])).rows[0]?.traces),
      );
    };
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
    const tried = uses.filter((one) => one[1].athome > 0 && canBeTried(one, scope, scope));
    expect(tried.length).toBeGreaterThan(scope === 'joint' ? 6 : 25);
    for (const one of tried) {
      const { status } = await use(one, objects[scope], idsOf(objects[scope]));
      expect([one[0], status]).toEqual([one[0], one[1].athome]);
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
