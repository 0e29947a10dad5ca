import { randomUUID } from 'node:crypto';
import { knowPerson } from '../http/know-person.js';
import { ServiceWorld } from '../http/service-world.js';
import type { ServiceAnswer } from '../http/service-client.js';
import { noteService } from './note-service/note-service.js';
import { PLANTED } from './note-service/notes.controller.js';

let world: ServiceWorld;
let token: string;

beforeAll(async () => {
  world = await ServiceWorld.start(noteService, { scopes: ['stockton', 'hartlepool'] });
  const person = { issuer: world.issuers.stockton.url, subject: 'amara', roles: ['administrator'] as const };
  await knowPerson(world.databases.of('stockton'), 'stockton_notifications', person);
  token = await world.token('stockton', { subject: 'amara', scope: 'stockton' });
});

afterAll(() => world.close());

const note = { text: 'A note', kind: 'public' };

async function newNote(): Promise<string> {
  const { body } = await world.service.post<{ id: string }>('/notes', { token, body: note });
  return body.id;
}

/** Every refusal says what, in the same form, and tells what to do. */
function expectProblem(answer: ServiceAnswer, status: number, code: string): void {
  expect(answer.status).toBe(status);
  expect(answer.headers.get('content-type')).toContain('application/problem+json');
  expect(answer.body).toMatchObject({ type: `urn:accord:problem:${code}`, status, code });
  expect(answer.body.title).toEqual(expect.any(String));
  expect(String(answer.body.detail).length).toBeGreaterThan(20);
  expect(answer.body.requestId).toBe(answer.headers.get('x-request-id'));
}

describe('a body', () => {
  it.each<[string, unknown, string]>([
    ['of a wrong type', { text: 7, kind: 'public' }, 'text'],
    ['with an unknown field', { ...note, version: 3 }, 'version'],
    ['with a field of a prototype', JSON.parse('{"text":"a","kind":"public","constructor":{"a":1}}'), 'constructor'],
    ['with a field that every object has', { ...note, toString: 'x' }, 'toString'],
    ['too long', { ...note, text: 'a'.repeat(101) }, 'text'],
    ['with a value not in the list', { ...note, kind: 'secret' }, 'kind'],
    ['with a number out of range', { ...note, priority: 10 }, 'priority'],
    ['with a list instead of a text', { ...note, text: ['a'] }, 'text'],
    ['with an object instead of a text', { ...note, text: { $ne: '' } }, 'text'],
    ['without anything', {}, 'text'],
  ])('%s is refused, with the field', async (_, body, field) => {
    const answer = await world.service.post('/notes', { token, body });
    expectProblem(answer, 400, 'request-invalid');
    expect(answer.body.errors).toEqual(expect.arrayContaining([{ field, message: expect.any(String) }]));
  });

  it.each([
    ['that is no JSON', '{"text": "Jane Doe'],
    ['that is empty', ''],
    ['that is deeper than anything reads', `{"text":${'['.repeat(50_000)}${']'.repeat(50_000)}}`],
    ['that pollutes prototypes', '{"text":"a","kind":"public","__proto__":{"admin":true}}'],
  ])('%s is refused, and not repeated', async (_, rawBody) => {
    const answer = await world.service.post('/notes', { token, rawBody });
    expectProblem(answer, 400, 'request-unreadable');
    expect(answer.text).not.toContain('Jane');
  });

  it.each(['[]', '"text"', '7', 'null', 'true'])('that is %s is refused', async (rawBody) => {
    expect((await world.service.post('/notes', { token, rawBody })).status).toBe(400);
  });

  it('that is too large or no JSON by its type is refused', async () => {
    const large = JSON.stringify({ ...note, text: 'a'.repeat(300_000) });
    expectProblem(await world.service.post('/notes', { token, rawBody: large }), 413, 'body-too-large');
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/xml']) {
      const answer = await world.service.post('/notes', {
        token,
        rawBody: 'text=a',
        headers: { 'content-type': type },
      });
      expectProblem(answer, 415, 'media-type-unsupported');
    }
  });
});

describe('an address', () => {
  it.each(['/nowhere', '/notes', '/people?search=Jane'])('that is not there is answered: %s', async (path) => {
    const answer = await world.service.get(path, { token });
    expectProblem(answer, 404, 'route-unknown');
    expect(answer.text).not.toContain('Jane');
  });

  it('that is malformed is answered', async () => {
    expectProblem(await world.service.get('/notes/%zz', { token }), 400, 'request-unreadable');
  });

  it.each([randomUUID(), 'no-uuid', '1', "1' OR '1'='1"])(
    'of a thing that is not there gives one and the same answer: %s',
    async (id) => {
      const answer = await world.service.get(`/notes/${encodeURIComponent(id)}`, { token });
      expectProblem(answer, 404, 'not-found');
      expect({ ...answer.body, requestId: '' }).toEqual({
        type: 'urn:accord:problem:not-found',
        title: 'Not Found',
        status: 404,
        code: 'not-found',
        detail: 'There is no such thing here. Check the address, or go back to the list.',
        requestId: '',
      });
    },
  );

  it.each([
    'page=0',
    'page=x',
    'page=99999',
    'day=24.11.2026',
    'day=2026-13-01',
    'person=rowan',
    'sort=name',
    'offset=50',
    'object=%00',
    'day=2026-02-30',
    'page=1&page=2',
  ])('with a wrong parameter is refused: %s', async (query) => {
    const person = { issuer: world.issuers.stockton.url, subject: `reader-${query}`, roles: ['operations'] as const };
    await knowPerson(world.databases.of('stockton'), 'stockton_notifications', person);
    const reader = await world.token('stockton', { subject: person.subject, scope: 'stockton' });
    expectProblem(await world.service.get(`/trail?${query}`, { token: reader }), 400, 'request-invalid');
  });
});

describe('what a route does not ask for', () => {
  it('is refused and not dropped: a query that would choose nothing, a body that nobody reads', async () => {
    const query = await world.service.get('/mine?scope=hartlepool', { token });
    expectProblem(query, 400, 'request-invalid');
    expect(query.body.errors).toEqual([{ field: 'scope', message: expect.any(String) }]);
    expectProblem(await world.service.post('/notes?draft=true', { token, body: note }), 400, 'request-invalid');
    expect((await world.service.get('/mine', { token })).status).toBe(200);
    expect((await world.service.get('/health/live?probe=1')).status).toBe(200);
  });
});

describe('If-Match', () => {
  it('is the ETag of the last read; a stale, missing or malformed one is refused', async () => {
    const id = await newNote();
    const etag = (await world.service.get(`/notes/${id}`, { token })).headers.get('etag');
    expect(etag).toBe('"v1"');
    const path = `/notes/${id}/text`;
    const changed = await world.service.post(path, { token, body: note, headers: { 'if-match': String(etag) } });
    expect(changed.body).toMatchObject({ version: 2 });
    expectProblem(await world.service.post(path, { token, body: note, ifMatch: 1 }), 412, 'note-changed');
    expectProblem(await world.service.post(path, { token, body: note }), 428, 'if-match-missing');
    expectProblem(
      await world.service.post(path, { token, body: note, headers: { 'if-match': '*' } }),
      400,
      'if-match-malformed',
    );
    expect((await world.service.get<{ version: number }>(`/notes/${id}`, { token })).body.version).toBe(2);
  });
});

describe('what goes wrong inside', () => {
  it('shows nothing of it outside', async () => {
    const answer = await world.service.get('/broken');
    expectProblem(answer, 500, 'unexpected');
    expect(answer.text).not.toMatch(/Plantagenet|plantagenet|23505|Key/);
  });

  it('is in the log by code and place, without name or address', async () => {
    await world.service.get(`/notes/${randomUUID()}?name=${encodeURIComponent(PLANTED.name)}`, { token });
    await world.service.get('/broken');
    expect(world.service.log).toContain('"sqlstate":"23505"');
    expect(world.service.log).toContain('notes.controller');
    expect(world.service.log).toContain('"route":"/notes/:id"');
    for (const forbidden of ['Wilhelmina', 'lantagenet', 'Robin', 'robin@', token])
      expect(world.service.log).not.toContain(forbidden);
  });
});

describe('every answer', () => {
  it('carries a request id, taken over from the caller when it is one', async () => {
    const id = randomUUID();
    const given = await world.service.get('/health/live', { headers: { 'x-request-id': id } });
    expect(given.headers.get('x-request-id')).toBe(id);
    const text = await world.service.get('/health/live', { headers: { 'x-request-id': 'Rowan Ashby' } });
    expect(text.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(text.headers.get('cache-control')).toBe('no-store');
  });
});
