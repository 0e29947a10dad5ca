import { AuditsFixture } from './testing/audits-fixture.js';
import type { Visitor } from './testing/visitor.js';

const MISSING = '7a3f0c1e-52a4-4c0d-9f35-0d3f4f1b2c6d';
const TERMS = {
  role: 'auditor',
  agencyId: 'cleveland-police',
  validFrom: '2026-11-24',
  reason: 'Joins the audit team.',
};
const INVITEE = { name: 'Kit Marlow', email: 'kit@police.example' };
const LONG = 'x'.repeat(501);

interface Bad {
  readonly path: string;
  readonly body: object;
  readonly fields: readonly string[];
}

const COMMANDS = {
  invite: '/invitations',
  accept: '/invitations/accept',
  grant: `/people/${MISSING}/grants`,
  end: `/people/${MISSING}/grants/${MISSING}/end`,
  leave: `/people/${MISSING}/leave`,
  signIn: '/sign-ins',
};
const SEARCH = '/people/search';

const BODIES: readonly Bad[] = [
  { path: COMMANDS.invite, body: {}, fields: ['role', 'agencyId', 'validFrom', 'reason', 'name', 'email'] },
  { path: COMMANDS.invite, body: { ...TERMS, ...INVITEE, issuer: 'x' }, fields: ['issuer'] },
  {
    path: COMMANDS.invite,
    body: { ...TERMS, ...INVITEE, name: 'x'.repeat(101), email: 'x' },
    fields: ['name', 'email'],
  },
  { path: COMMANDS.invite, body: { ...TERMS, name: ['Kit'], email: { at: 'x' } }, fields: ['name', 'email'] },
  { path: COMMANDS.accept, body: {}, fields: ['secret'] },
  { path: COMMANDS.accept, body: { secret: 'x'.repeat(201) }, fields: ['secret'] },
  { path: COMMANDS.accept, body: { secret: 1 }, fields: ['secret'] },
  { path: COMMANDS.accept, body: { secret: 'x', scope: 'joint' }, fields: ['scope'] },
  { path: COMMANDS.grant, body: { ...TERMS, role: 'king' }, fields: ['role'] },
  { path: COMMANDS.grant, body: { ...TERMS, team: 'x'.repeat(101), reason: LONG }, fields: ['team', 'reason'] },
  {
    path: COMMANDS.grant,
    body: { ...TERMS, team: 'a\u0000b', reason: 'a reason \u0000 with nothing' },
    fields: ['team', 'reason'],
  },
  { path: COMMANDS.grant, body: { ...TERMS, validFrom: '24 November', validTo: 5 }, fields: ['validFrom', 'validTo'] },
  { path: COMMANDS.grant, body: { ...TERMS, grantedBy: MISSING }, fields: ['grantedBy'] },
  { path: COMMANDS.end, body: {}, fields: ['reason'] },
  { path: COMMANDS.end, body: { reason: LONG, at: '2020-01-01' }, fields: ['at', 'reason'] },
  { path: COMMANDS.leave, body: { reason: 'short' }, fields: ['reason'] },
  { path: COMMANDS.leave, body: { reason: ['a reason of some length'] }, fields: ['reason'] },
  { path: SEARCH, body: {}, fields: ['search'] },
  { path: SEARCH, body: { search: 'x'.repeat(101), page: 0 }, fields: ['search', 'page'] },
  { path: SEARCH, body: { search: 'a\u0000b', page: '1' }, fields: ['search', 'page'] },
  { path: SEARCH, body: { search: ['a'], page: 10_001 }, fields: ['search', 'page'] },
  { path: SEARCH, body: { search: 'a', page: 1.5, scope: 'joint' }, fields: ['page', 'scope'] },
  { path: COMMANDS.signIn, body: { event: 'broke-in' }, fields: ['event'] },
  { path: COMMANDS.signIn, body: { event: 'signed-in', personId: MISSING }, fields: ['personId'] },
];

const READS = ['/people', `/people/${MISSING}`, '/invitations'];
const MANAGED = [COMMANDS.invite, COMMANDS.grant, COMMANDS.end, COMMANDS.leave, `/invitations/${MISSING}/withdraw`];

describe('bad input', () => {
  let audits: AuditsFixture;
  let administrator: Visitor;
  beforeAll(async () => {
    audits = await AuditsFixture.start();
    administrator = audits.administrator();
    await audits.person('stockton', { subject: 'auditor', roles: ['auditor'] });
  });
  afterAll(() => audits.close());

  it.each(BODIES)('names the fields to correct: $path $fields', async ({ path, body, fields }) => {
    const answer = await administrator.post<{ code: string; errors: { field: string }[] }>(path, body, { ifMatch: 1 });
    expect([answer.status, answer.body.code]).toEqual([400, 'request-invalid']);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect([...new Set(answer.body.errors.map(({ field }) => field))].sort()).toEqual([...fields].sort());
  });

  it.each(['?page=0', '?page=x', '?page=1.5', '?page=10001', '?scope=joint', '?page=1&page=2', '?search=Beck'])(
    'refuses the list %s',
    async (query) => {
      expect((await administrator.get(`/people${query}`)).status).toBe(400);
    },
  );

  it.each([
    ['text', 'not json'],
    ['a list', '[]'],
    ['a number', '1'],
    ['nothing', 'null'],
  ])('refuses a body that is %s', async (_what, rawBody) => {
    const answer = await administrator.post(COMMANDS.grant, undefined, {
      rawBody,
      ifMatch: 1,
      headers: { 'content-type': 'application/json' },
    });
    expect(answer.status).toBe(400);
    expect(answer.body.detail).toEqual(expect.any(String));
  });

  it.each(MANAGED)('needs an idempotency key, a sign-in and the role: %s', async (path) => {
    const body = path.endsWith('withdraw') ? undefined : { ...TERMS };
    const withoutKey = await administrator.post(path, body, { idempotencyKey: null, ifMatch: 1 });
    expect(withoutKey.status).toBe(400);
    expect((await administrator.post(path, body, { idempotencyKey: 'short', ifMatch: 1 })).status).toBe(400);
    expect((await audits.service.post(path, { body })).status).toBe(401);
    const answer = await audits.visitor('auditor').post(path, body, { ifMatch: 1 });
    expect([answer.status, answer.body.code]).toEqual([403, 'permission-missing']);
    expect((await audits.visitor('stranger').post(path, body)).body.code).toBe('no-grant');
  });

  it.each([COMMANDS.grant, COMMANDS.end, COMMANDS.leave])('needs the version that was seen: %s', async (path) => {
    const body = path === COMMANDS.grant ? TERMS : { reason: TERMS.reason };
    expect((await administrator.post(path, body)).status).toBe(428);
    const malformed = await administrator.post(path, body, { headers: { 'if-match': '*' } });
    expect([malformed.status, malformed.body.code]).toEqual([400, 'if-match-malformed']);
    expect((await administrator.post(path, body, { ifMatch: 1 })).status).toBe(404);
  });

  it.each(READS)('needs a sign-in and a role: %s', async (path) => {
    expect((await audits.service.get(path)).status).toBe(401);
    expect((await audits.visitor('auditor').get(path)).status).toBe(403);
    expect((await audits.visitor('stranger').get(path)).body.code).toBe('no-grant');
  });
});
