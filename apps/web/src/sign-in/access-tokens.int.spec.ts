import { WebWorld } from '../testing/web-world.js';

describe('access tokens', () => {
  let world: WebWorld;

  beforeAll(async () => {
    world = await WebWorld.start({ accessTokenSeconds: 300 });
  });
  afterAll(() => world.stop());
  beforeEach(() => {
    world.services.takeRoles();
    world.services.giveRole('tegwen', 'stockton', ['people.read']);
  });

  it('are for one scope each, and are used again until shortly before they expire', async () => {
    const browser = await world.signedIn('tegwen');
    world.services.seen.length = 0;
    await browser.get('/people');
    await browser.get('/people');
    const tokens = new Set(world.services.seen.map((request) => request.headers.authorization));
    expect(tokens.size).toBe(1);
    world.later(4.6);
    await browser.get('/people');
    expect(new Set(world.services.seen.map((request) => request.headers.authorization)).size).toBe(2);
  });

  it('are renewed by one request at a time, as a refresh token may be used once', async () => {
    const browser = await world.signedIn('tegwen');
    world.later(10);
    const { refreshes } = world.issuers.stockton;
    Object.assign(refreshes, { count: 0, mostInFlight: 0 });
    const answers = await Promise.all(Array.from({ length: 20 }, () => browser.get('/people')));
    expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([200]));
    expect(refreshes).toMatchObject({ count: 1, mostInFlight: 1 });
    world.later(10);
    expect((await browser.get('/people')).status).toBe(200);
  });

  it('are asked for anew when a service refuses one, and then the request is repeated once', async () => {
    const browser = await world.signedIn('tegwen');
    world.services.answer('GET /people', { status: 401, body: {} });
    world.services.seen.length = 0;
    expect((await browser.get('/people')).status).toBe(503);
    const tries = world.services.to('GET', '/people').map((request) => request.headers.authorization);
    expect(new Set(tries).size).toBe(2);
    world.services.answer('GET /people');
    expect((await browser.get('/people')).status).toBe(200);
  });

  it('end with the session when the organisation no longer vouches for the person', async () => {
    const browser = await world.signedIn('tegwen');
    const admin = await world.databases.connect('web');
    const { rows } = await admin.query<{ key: string }>('SELECT key FROM web.session');
    expect(rows.length).toBeGreaterThan(0);
    world.issuers.stockton.revokeEverything();
    world.later(10);
    const ended = await browser.get('/people');
    expect(ended.status).toBe(401);
    expect((await browser.get('/people')).headers.get('location')).toBe('/sign-in?next=%2Fpeople');
  });

  it('leave the session alone when the organisation’s sign-in is away', async () => {
    const browser = await world.signedIn('tegwen');
    world.issuers.stockton.isAway = true;
    world.later(10);
    const unavailable = await browser.get('/people');
    expect(unavailable.status).toBe(503);
    expect(unavailable.headers.get('retry-after')).toBe('60');
    world.issuers.stockton.isAway = false;
    expect((await browser.get('/people')).status).toBe(200);
  });
});
