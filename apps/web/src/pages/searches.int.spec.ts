import { hiddenField } from '../testing/hidden-field.js';
import { samplePerson } from '../testing/sample-answers.js';
import type { TestBrowser } from '../testing/test-browser.js';
import { WebWorld } from '../testing/web-world.js';

const id = samplePerson.id;
const nothing = { person: '', object: '', dayDay: '', dayMonth: '', dayYear: '' };

describe('a search', () => {
  let world: WebWorld;
  let browser: TestBrowser;
  let formToken: string;

  beforeAll(async () => {
    world = await WebWorld.start();
    world.services.giveRole('tegwen', 'stockton', ['people.read', 'trail.read']);
    browser = await world.signedIn('tegwen');
    formToken = hiddenField((await browser.get('/people')).text, 'formToken');
  });
  afterAll(() => world.stop());
  beforeEach(() => {
    world.services.takeRoles();
    world.services.giveRole('tegwen', 'stockton', ['people.read', 'trail.read']);
  });

  it('for people asks for the name in a body, and has it in no address', async () => {
    const answer = await browser.post('/people', { formToken, search: ' Amara Okafor ' });
    expect([answer.status, answer.headers.get('location')]).toEqual([200, null]);
    expect(answer.text).toContain('found for “Amara Okafor”');
    const [sent] = world.services.to('POST', '/people/search');
    expect(sent?.body).toEqual({ search: 'Amara Okafor', page: 1 });
    expect(sent?.headers).not.toHaveProperty('idempotency-key');
    expect(answer.text).not.toMatch(/(href|action)="[^"]*(Amara|search=)/);
  });

  it('for people is paged by buttons, the list by links', async () => {
    const found = await browser.post('/people', { formToken, search: 'a', page: '2' });
    expect(world.services.to('POST', '/people/search')[0]?.body).toEqual({ search: 'a', page: 2 });
    expect(found.text).toContain('Page 2 of 3');
    expect([...found.text.matchAll(/<button[^>]*value="(\d)"[^>]*name="page"/g)].map(([, page]) => page)).toEqual([
      '1',
      '3',
    ]);
    expect(found.text).not.toContain('?page=');
    const list = await browser.get('/people?page=2');
    expect(list.text).toContain('href="/people?page=3"');
    expect(list.text).not.toContain('Page 2 of 3');
  });

  it('for nobody in particular shows everybody', async () => {
    const answer = await browser.post('/people', { formToken, search: '  ' });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/people']);
  });

  it.each(['/people', '/trail'])('needs the token of its session: %s', async (path) => {
    const answer = await browser.post(path, { formToken: 'x'.repeat(formToken.length) });
    expect([answer.status, world.services.to('POST', '/people/search')]).toEqual([403, []]);
    expect((await browser.post(path, { formToken })).status).toBe(303);
  });

  it('for people that cannot be answered now keeps what was typed, and says nothing of saving', async () => {
    world.services.answer('POST /people/search', { status: 503, body: {} });
    const answer = await browser.post('/people', { formToken, search: 'Amara' });
    expect(answer.status).toBe(503);
    expect(answer.text).toContain('value="Amara"');
    expect(answer.text).not.toContain('Accord cannot save this now');
  });

  it('by the address is not to be had', async () => {
    expect((await browser.get('/people?search=Amara')).status).toBe(400);
  });

  it('of the trail leads to an address with ids and a day', async () => {
    const typed = { ...nothing, person: ` ${id} `, dayDay: '1', dayMonth: '12', dayYear: '2026' };
    const answer = await browser.post('/trail', { formToken, ...typed });
    const address = `/trail?person=${id}&dayDay=1&dayMonth=12&dayYear=2026`;
    expect([answer.status, answer.headers.get('location')]).toEqual([303, address]);
    expect((await browser.get(address)).status).toBe(200);
    expect((await browser.post('/trail', { formToken, ...nothing })).headers.get('location')).toBe('/trail');
  });

  it.each(['person', 'object'])('of the trail keeps a name typed as %s out of every address', async (field) => {
    const answer = await browser.post('/trail', { formToken, ...nothing, [field]: 'Amara Okafor' });
    expect([answer.status, answer.headers.get('location')]).toEqual([422, null]);
    expect(answer.text).toContain('value="Amara Okafor"');
    expect(answer.text).toContain('must be an id');
    expect(answer.text).not.toMatch(/(href|action)="[^"]*Amara/);
    expect(world.services.to('GET', '/trail')).toEqual([]);
  });

  it.each(['person', 'object'])(
    'of the trail by an address asks the services for nothing but an id: %s',
    async (field) => {
      expect((await browser.get(`/trail?${field}=Amara`)).status).toBe(422);
      expect(world.services.to('GET', '/trail')).toEqual([]);
      expect((await browser.get(`/trail?${field}=${id}`)).status).toBe(200);
      expect(world.services.to('GET', '/trail')).not.toEqual([]);
    },
  );
});
