import { request as httpRequest } from 'node:http';
import { samplePerson } from '../testing/sample-answers.js';
import type { TestBrowser } from '../testing/test-browser.js';
import { WebWorld } from '../testing/web-world.js';

const POLICY =
  /^default-src 'none'; script-src 'self' 'nonce-[A-Za-z0-9+/=]{24}'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'$/;

describe('every answer of web', () => {
  let world: WebWorld;
  let browser: TestBrowser;

  beforeAll(async () => {
    world = await WebWorld.start();
    world.services.giveRole('tegwen', 'stockton', ['people.read', 'people.manage', 'trail.read', 'deliveries.read']);
    browser = await world.signedIn('tegwen');
  });
  afterAll(() => world.stop());

  it.each([
    ['/', 200],
    ['/welcome', 200],
    ['/sign-in', 200],
    ['/signed-out', 200],
    ['/scope', 200],
    ['/inbox', 200],
    ['/people?page=2', 200],
    [`/people/${samplePerson.id}`, 200],
    [`/people/${samplePerson.id}/leave`, 200],
    [`/people/${samplePerson.id}/grants/${samplePerson.grants[0]?.grantId}/end`, 200],
    ['/invitations', 200],
    ['/invitations/new', 200],
    ['/invitations/accept', 200],
    ['/deliveries?state=sent', 200],
    ['/trail', 200],
    ['/trail?dayDay=31&dayMonth=2&dayYear=2026', 422],
    ['/accessibility-statement', 200],
    ['/privacy', 200],
    ['/cookies', 200],
    ['/nowhere', 404],
    ['/people/not-an-id', 404],
    ['/people/5b1b8f0e-3d0c-4b4f-9a53-0d0c7f6a2f19', 404],
    ['/people?surprise=1', 400],
    ['/assets/nothing.css', 404],
    ['/sign-in/callback?code=x&state=y', 400],
    ['/health/live', 200],
    ['/health/ready', 200],
  ])('%s is %i and has the security headers', async (path, status) => {
    const answer = await browser.get(path);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-security-policy')).toMatch(POLICY);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
    expect(answer.headers.get('strict-transport-security')).toBeNull();
    expect(answer.headers.get('x-powered-by')).toBeNull();
  });

  it.each([
    ['an address that cannot be decoded', 'GET', '/%E0%A4%A', undefined, 400],
    ['a method that is not there', 'DELETE', '/people', undefined, 404],
    ['JSON', 'POST', '/scope', { 'content-type': 'application/json' }, 400],
    ['a form that is too large', 'POST', '/scope', { 'content-type': 'application/x-www-form-urlencoded' }, 400],
  ])('%s is answered with them too', async (_name, method, path, headers, status) => {
    const answer = await rawRequest(world.origin, {
      method,
      path,
      headers: { 'sec-fetch-site': 'same-origin', ...headers },
    });
    expect([answer.status, POLICY.test(String(answer.headers['content-security-policy']))]).toEqual([status, true]);
  });

  it('has another nonce on every page, and the page uses it', async () => {
    const [one, other] = [await browser.get('/'), await browser.get('/')];
    const nonce = (answer: typeof one) =>
      /'nonce-([^']+)'/.exec(answer.headers.get('content-security-policy') ?? '')?.[1] ?? '';
    expect(nonce(one)).not.toBe(nonce(other));
    expect(one.text).toContain(`<script nonce="${nonce(one)}">`);
  });

  it('names its files for their content, to be kept for a year', async () => {
    const page = await browser.get('/welcome');
    const files = [...page.text.matchAll(/"(\/assets\/[^"]+)"/g)].map(([, path]) => path ?? '');
    expect(files.length).toBe(3);
    for (const file of files) {
      const asset = await browser.get(file);
      expect([asset.status, asset.headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable']);
      expect(asset.headers.get('content-security-policy')).toMatch(POLICY);
    }
  });

  it('tells people without a session where to sign in, and shows them nothing', async () => {
    const stranger = world.browser();
    expect((await stranger.get('/')).headers.get('location')).toBe('/welcome');
    expect((await stranger.get('/people')).headers.get('location')).toBe('/sign-in?next=%2Fpeople');
  });

  it('keeps what was typed into a form that is sent without a session', async () => {
    const answer = await world.browser().post('/invitations', { reason: 'A long reason for it.' });
    expect(answer.status).toBe(401);
    expect(answer.text).toContain('You have been signed out');
    expect(answer.text).toContain('A long reason for it.');
  });

  it('offers only what one may do', async () => {
    world.services.giveRole('plain', 'stockton', []);
    const plain = await world.signedIn('plain');
    const home = await plain.open('/');
    expect(home.text).toContain('href="/inbox"');
    expect(home.text).not.toMatch(/href="\/(people|invitations|trail|deliveries)/);
    world.services.answer('GET /people', {
      status: 403,
      body: { code: 'not-allowed', detail: 'None of your roles allows this.' },
    });
    const refused = await plain.get('/people');
    expect([refused.status, refused.text.includes('None of your roles allows this.')]).toEqual([403, true]);
  });

  it('logs routes and never what was asked for', () => {
    expect(world.log.join('')).toContain('"route":"/people/:id"');
    expect(world.log.join('')).not.toMatch(/amara|surprise|5b1b8f0e/i);
  });

  it('logs each with the status that it had, and pages that are as they should be not as errors', async () => {
    world.log.length = 0;
    const answers = [await browser.get('/'), await browser.get('/nowhere'), await world.browser().get('/')];
    const lines = () => world.log.join('').trimEnd().split('\n');
    while (lines().filter((line) => line.includes('"answered"')).length < answers.length)
      await new Promise(setImmediate);
    const logged = lines().map((line) => JSON.parse(line) as { level: string; status?: number });
    expect(logged.map(({ level, status }) => [level, status])).toEqual(answers.map(({ status }) => ['info', status]));
    expect(answers.map(({ status }) => status)).toEqual([200, 404, 303]);
  });
});

describe('web over https', () => {
  it('promises https for a year, and its cookies are __Host-', async () => {
    const world = await WebWorld.start({ environment: { WEB_URL: 'https://accord.example' } });
    const answer = await world.browser().get('/sign-in/start/stockton');
    expect(answer.headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains');
    expect(answer.headers.getSetCookie()[0]).toMatch(
      /^__Host-accord-sign-in=[^;]+; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
    await world.stop();
  });
});

/** As a client that does not mend addresses sends it. */
function rawRequest(origin: string, options: { method: string; path: string; headers: Record<string, string> }) {
  return new Promise<{ status: number; headers: Record<string, unknown> }>((resolve, reject) => {
    const request = httpRequest(origin, options, (response) => {
      response.resume().on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers }));
    });
    request.on('error', reject).end(options.method === 'POST' ? 'x'.repeat(140_000) : undefined);
  });
}
