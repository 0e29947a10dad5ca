import { jest } from '@jest/globals';
import { hiddenField } from '../testing/hidden-field.js';
import type { TestBrowser } from '../testing/test-browser.js';
import { WebWorld } from '../testing/web-world.js';
import { FormTokenGuard } from '../visit/form-token.guard.js';
import { SameOriginGuard } from '../visit/same-origin.guard.js';

const SESSION = 'accord-session';

async function formToken(browser: TestBrowser): Promise<string> {
  return hiddenField((await browser.get('/inbox')).text, 'formToken');
}

describe('a session', () => {
  let world: WebWorld;

  beforeAll(async () => {
    world = await WebWorld.start();
  });
  afterAll(() => world.stop());
  beforeEach(() => {
    world.services.takeRoles();
    world.services.giveRole('tegwen', 'stockton', ['people.read', 'people.manage']);
  });

  it('ends after 30 minutes without a request, with a page that says so', async () => {
    const browser = await world.signedIn('tegwen');
    world.later(29);
    expect((await browser.get('/')).status).toBe(200);
    world.later(29);
    expect((await browser.get('/')).status).toBe(200);
    world.later(30);
    const ended = await browser.get('/');
    expect(ended.status).toBe(401);
    expect(ended.text).toContain('You have been signed out');
    expect(browser.cookie(SESSION)).toBeUndefined();
  });

  it('ends 10 hours after sign-in however busy it is', async () => {
    const browser = await world.signedIn('tegwen');
    for (let used = 0; used < 580; used += 29) {
      world.later(29);
      expect((await browser.get('/')).status).toBe(200);
    }
    world.later(21);
    expect((await browser.get('/')).status).toBe(401);
  });

  it('keeps what was typed when it ended before a form was sent', async () => {
    const browser = await world.signedIn('tegwen');
    const token = await formToken(browser);
    world.later(31);
    const ended = await browser.post('/invitations', {
      formToken: token,
      idempotencyKey: 'some-key-1',
      reason: 'A long reason that took a while',
    });
    expect(ended.status).toBe(401);
    expect(ended.text).toContain('A long reason that took a while');
    expect(world.services.to('POST', '/invitations')).toEqual([]);
  });

  it('is over on the server when the person signs out, and brings them to the sign-out of their organisation', async () => {
    const browser = await world.signedIn('tegwen');
    const cookie = browser.cookie(SESSION) ?? '';
    const answer = await browser.post('/sign-out', { formToken: await formToken(browser) });
    expect(answer.status).toBe(200);
    expect(answer.text).toContain(`url=${world.issuers.stockton.url}/session/end?`);
    expect(answer.text).toContain(encodeURIComponent(`${world.origin}/signed-out`));
    expect(answer.headers.get('clear-site-data')).toContain('"storage"');
    expect(browser.cookie(SESSION)).toBeUndefined();
    const thief = world.browser();
    thief.setCookie(SESSION, cookie);
    expect((await thief.get('/inbox')).status).toBe(401);
    expect(world.services.to('POST', '/sign-ins').at(-1)?.body).toEqual({ event: 'signed-out' });
  });

  it('is not brought back by a request that was under way at sign-out', async () => {
    const browser = await world.signedIn('tegwen');
    const token = await formToken(browser);
    world.later(2);
    const underWay = Array.from({ length: 10 }, () => browser.get('/inbox'));
    await browser.post('/sign-out', { formToken: token });
    await Promise.all(underWay);
    const rows = await (
      await world.databases.connect('web')
    ).query('SELECT * FROM web.session WHERE csrf_token = $1', [token]);
    expect(rows.rowCount).toBe(0);
  });

  describe('refuses a form', () => {
    const path = '/invitations/0f6e0e9a-6f43-4b60-8f3a-8f3f1d9a7c55/withdraw';
    const ownPage = { 'sec-fetch-site': 'same-origin' };
    const send = async (token: 'own' | 'none' | 'of another session', headers: Record<string, string>) => {
      const browser = await world.signedIn('tegwen');
      const other = token === 'own' ? browser : await world.signedIn('tegwen');
      const fields = { idempotencyKey: 'some-key-1', ...(token !== 'none' && { formToken: await formToken(other) }) };
      const { status } = await browser.post(path, fields, headers);
      return { status, arrived: world.services.to('POST', path).length };
    };

    it.each([
      ['none', ownPage],
      ['of another session', ownPage],
      ['own', { 'sec-fetch-site': 'cross-site' }],
      ['own', { 'sec-fetch-site': 'same-site' }],
      ['own', { origin: 'https://evil.example' }],
      ['own', {}],
    ] as const)('with token %s and headers %j', async (token, headers) => {
      expect(await send(token, headers)).toEqual({ status: 403, arrived: 0 });
    });

    it.each([
      ['own', ownPage],
      ['own', { origin: 'ours' }],
    ] as const)('but takes it with token %s and headers %j', async (token, headers) => {
      const sent = 'origin' in headers ? { origin: world.origin } : headers;
      expect(await send(token, sent)).toEqual({ status: 303, arrived: 1 });
    });

    it('would take it without the guard of the token, or of the origin', async () => {
      const withoutToken = jest.spyOn(FormTokenGuard.prototype, 'canActivate').mockReturnValue(true);
      expect(await send('none', ownPage)).toEqual({ status: 303, arrived: 1 });
      withoutToken.mockRestore();
      const withoutOrigin = jest.spyOn(SameOriginGuard.prototype, 'canActivate').mockReturnValue(true);
      expect(await send('own', { 'sec-fetch-site': 'cross-site' })).toEqual({ status: 303, arrived: 2 });
      withoutOrigin.mockRestore();
    });
  });

  it('moves to another scope under a new id and token, by a form only, and is in one scope at a time', async () => {
    world.services.giveRole('tegwen', 'joint');
    const browser = await world.signedIn('tegwen');
    const choice = await browser.open('/');
    expect(choice.url).toBe(`${world.origin}/scope`);
    const first = hiddenField(choice.text, 'formToken');
    await browser.post('/scope', { formToken: first, scope: 'stockton' });
    const inStockton = browser.cookie(SESSION) ?? '';
    expect((await browser.open('/')).text).toContain('Working in <strong>Stockton</strong>');
    const second = hiddenField((await browser.get('/scope')).text, 'formToken');
    expect(second).not.toBe(first);
    expect((await browser.post('/scope', { formToken: first, scope: 'joint' })).status).toBe(403);
    await browser.post('/scope', { formToken: second, scope: 'joint' });
    expect((await browser.open('/')).text).toContain('Working in <strong>Partnership</strong>');
    const old = world.browser();
    old.setCookie(SESSION, inStockton);
    expect((await old.get('/')).status).toBe(401);
    const reported = world.services.to('POST', '/sign-ins').map(({ audience, body }) => [audience, body]);
    expect(reported).toEqual([
      ['urn:accord:stockton', { event: 'signed-in' }],
      ['urn:accord:joint', { event: 'scope-chosen' }],
    ]);
    world.services.seen.length = 0;
    await browser.get('/people');
    expect(new Set(world.services.seen.map((request) => request.audience))).toEqual(new Set(['urn:accord:joint']));
  });

  it.each(['hartlepool', 'joint', 'nowhere', '../x'])(
    'is not let into %s, where the person holds no role',
    async (scope) => {
      const browser = await world.signedIn('tegwen');
      const token = await formToken(browser);
      expect((await browser.post('/scope', { formToken: token, scope })).status).toBe(403);
      expect((await browser.open('/')).text).toContain('Working in <strong>Stockton</strong>');
    },
  );

  it('shows nothing of a scope once the role there is over', async () => {
    const browser = await world.signedIn('tegwen');
    world.services.takeRoles();
    expect((await browser.get('/people')).headers.get('location')).toBe('/scope');
  });

  it('is stored without anything that could be used: digest of the id, tokens encrypted', async () => {
    const browser = await world.signedIn('tegwen');
    const { rows } = await (
      await world.databases.connect('web')
    ).query<{ sealed_tokens: Buffer }>('SELECT * FROM web.session');
    const text = rows.map((row) => JSON.stringify(row) + row.sealed_tokens.toString('latin1')).join('\n');
    expect(text).not.toContain(browser.cookie(SESSION));
    expect(text).not.toMatch(/refreshToken|tegwen|eyJ/);
  });

  it('does not open with tokens moved over from another row', async () => {
    const [browser, other] = [await world.signedIn('tegwen'), await world.signedIn('tegwen')];
    const admin = await world.databases.connect('web');
    await admin.query(
      'UPDATE web.session SET sealed_tokens = (SELECT sealed_tokens FROM web.session ORDER BY last_seen_at DESC, key LIMIT 1)',
    );
    const statuses = [(await browser.get('/')).status, (await other.get('/')).status].sort();
    expect(statuses).toContain(401);
    await admin.query('DELETE FROM web.session');
  });
});
