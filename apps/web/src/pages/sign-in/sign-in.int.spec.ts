import { hiddenField } from '../../testing/hidden-field.js';
import { WebWorld } from '../../testing/web-world.js';

const SESSION = 'accord-session';
const ATTEMPT = 'accord-sign-in';

describe('sign-in', () => {
  let world: WebWorld;

  beforeAll(async () => {
    world = await WebWorld.start();
  });
  afterAll(() => world.stop());
  beforeEach(() => world.services.takeRoles());

  it('takes a person with one scope from their organisation straight to their work', async () => {
    world.services.giveRole('tegwen', 'stockton');
    const browser = world.browser();
    world.issuers.stockton.subject = 'tegwen';
    const answer = await browser.open('/sign-in/start/stockton');
    expect(answer.status).toBe(200);
    expect(answer.text).toContain('Working in <strong>Stockton</strong>');
    expect(answer.text).toContain('Signed in as <strong>Known tegwen</strong>');
    const reports = world.services.to('POST', '/sign-ins');
    expect(reports.map(({ audience, body }) => [audience, body])).toEqual([
      ['urn:accord:stockton', { event: 'signed-in' }],
    ]);
  });

  it('goes back to the page that was asked for', async () => {
    world.services.giveRole('tegwen', 'stockton');
    const browser = world.browser();
    const asked = await browser.get('/inbox');
    expect(asked.headers.get('location')).toBe('/sign-in?next=%2Finbox');
    const choice = await browser.open('/inbox');
    const link = /href="(\/sign-in\/start\/stockton[^"]*)"/.exec(choice.text)?.[1] ?? '';
    expect((await browser.open(link)).url).toBe(`${world.origin}/inbox`);
  });

  it('asks with PKCE, state, nonce and every scope of the organisation as resource', async () => {
    const answer = await world.browser().get('/sign-in/start/stockton');
    const query = new URL(answer.headers.get('location') ?? '').searchParams;
    expect(query.get('code_challenge_method')).toBe('S256');
    for (const name of ['state', 'nonce', 'code_challenge']) expect(query.get(name)?.length).toBeGreaterThanOrEqual(43);
    expect(query.getAll('resource')).toEqual(['urn:accord:stockton', 'urn:accord:joint']);
    expect(query.get('redirect_uri')).toBe(`${world.origin}/sign-in/callback`);
  });

  it('never takes over a session id that the browser brought', async () => {
    world.services.giveRole('tegwen', 'stockton');
    const browser = world.browser();
    const planted = 'A'.repeat(43);
    browser.setCookie(SESSION, planted);
    await browser.open('/sign-in/start/stockton');
    expect(browser.cookie(SESSION)).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(browser.cookie(SESSION)).not.toBe(planted);
  });

  it('ends the session that the browser had before', async () => {
    world.services.giveRole('tegwen', 'stockton');
    const browser = await world.signedIn('tegwen');
    const before = browser.cookie(SESSION) ?? '';
    await browser.open('/sign-in/start/stockton');
    const thief = world.browser();
    thief.setCookie(SESSION, before);
    expect((await thief.get('/')).status).toBe(401);
  });

  it('flags its cookies', async () => {
    world.services.giveRole('tegwen', 'stockton');
    const browser = world.browser();
    const start = await browser.get('/sign-in/start/stockton');
    const lines = start.headers.getSetCookie();
    expect(lines.find((line) => line.startsWith(`${ATTEMPT}=`))).toMatch(/; Path=\/; HttpOnly; SameSite=Lax$/);
    await browser.open(start.headers.get('location') ?? '');
    expect(browser.cookie(ATTEMPT)).toBeUndefined();
    expect(browser.cookie(SESSION)).toBeDefined();
  });

  it.each([
    ['another state', (url: URL) => url.searchParams.set('state', 'x'.repeat(43))],
    ['another issuer', (url: URL) => url.searchParams.set('iss', 'https://evil.example')],
    ['a made-up code', (url: URL) => url.searchParams.set('code', 'x'.repeat(43))],
  ])('opens no session for a callback with %s', async (_name, change) => {
    const browser = world.browser();
    let answer = await browser.get('/sign-in/start/stockton');
    while (!answer.headers.get('location')?.includes('/sign-in/callback')) {
      answer = await browser.get(new URL(answer.headers.get('location') ?? '', answer.url).href);
    }
    const callback = new URL(answer.headers.get('location') ?? '');
    change(callback);
    const refused = await browser.get(callback.href);
    expect(refused.status).toBe(400);
    expect(refused.text).toContain('You have not been signed in');
    expect(browser.cookie(SESSION)).toBeUndefined();
  });

  it('opens no session for the callback of another browser', async () => {
    const browser = world.browser();
    let answer = await browser.get('/sign-in/start/stockton');
    while (!answer.headers.get('location')?.includes('/sign-in/callback')) {
      answer = await browser.get(new URL(answer.headers.get('location') ?? '', answer.url).href);
    }
    const other = world.browser();
    expect((await other.get(answer.headers.get('location') ?? '')).status).toBe(400);
    expect(other.cookie(SESSION)).toBeUndefined();
  });

  it('says so when the person cancels at their organisation', async () => {
    const browser = await world.signedIn('nobody');
    expect(browser.cookie(SESSION)).toBeUndefined();
    expect(world.log.join('')).toContain('"code":"access_denied"');
  });

  it('is not started by another site, and not for an unknown organisation', async () => {
    const answer = await fetch(`${world.origin}/sign-in/start/stockton`, {
      redirect: 'manual',
      headers: { 'sec-fetch-site': 'cross-site' },
    });
    expect(answer.headers.get('location')).toBe('/sign-in');
    expect((await world.browser().get('/sign-in/start/nowhere')).status).toBe(404);
  });

  it('lets someone without a role in, to a page on which they can only enter an invitation', async () => {
    const browser = await world.signedIn('newcomer');
    const page = await browser.open('/');
    expect(page.url).toBe(`${world.origin}/scope`);
    expect(page.text).toContain('You do not hold a role yet');
    expect(page.text).toContain('Signed in as <strong>Person newcomer</strong>');
    const form = await browser.open('/invitations/accept');
    world.services.giveRole('newcomer', 'joint');
    const fields = {
      formToken: hiddenField(form.text, 'formToken'),
      idempotencyKey: hiddenField(form.text, 'idempotencyKey'),
    };
    const accepted = await browser.post('/invitations/accept', { ...fields, scope: 'joint', secret: ' the-secret ' });
    expect(accepted.headers.get('location')).toBe('/?done=invitation-accepted');
    expect(world.services.to('POST', '/invitations/accept')[0]).toMatchObject({
      audience: 'urn:accord:joint',
      body: { secret: 'the-secret' },
    });
    expect((await browser.open('/')).text).toContain('Working in <strong>Partnership</strong>');
  });

  it('logs nothing of who signed in', () => {
    expect(world.log.join('')).not.toMatch(/tegwen|newcomer/);
  });
});
