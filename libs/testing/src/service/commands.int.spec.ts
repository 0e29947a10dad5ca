import { randomUUID } from 'node:crypto';
import { knowPerson } from '../http/know-person.js';
import { ServiceWorld } from '../http/service-world.js';
import type { ServiceAnswer } from '../http/service-client.js';
import { noteService } from './note-service/note-service.js';

let world: ServiceWorld;

beforeAll(async () => {
  world = await ServiceWorld.start(noteService, { scopes: ['stockton'] });
  for (const subject of ['amara', 'bo']) {
    const person = { issuer: world.issuers.stockton.url, subject, roles: ['administrator'] as const };
    await knowPerson(world.databases.of('stockton'), 'stockton_notifications', person);
  }
});

afterEach(() => world.databases.assertNothingLeased());
afterAll(() => world.close());

async function write(
  idempotencyKey: string | null,
  text = 'A note',
  subject = 'amara',
): Promise<ServiceAnswer<{ id: string; secret: unknown }>> {
  const token = await world.token('stockton', { subject, scope: 'stockton' });
  return world.service.post('/notes', { token, idempotencyKey, body: { text, kind: 'public' } });
}

async function count(sql: string, parameters: unknown[] = []): Promise<number> {
  const client = await world.databases.connect('stockton', 'stockton_notifications');
  const { rows } = await client.query<{ count: string }>(`SELECT count(*) FROM ${sql}`, parameters);
  return Number(rows[0]?.count);
}

describe('a command', () => {
  it('needs an idempotency key', async () => {
    expect(await write(null)).toMatchObject({ status: 400, body: { code: 'idempotency-key-missing' } });
    expect(await write('short')).toMatchObject({ status: 400, body: { code: 'idempotency-key-malformed' } });
  });

  it('sent again with its key is answered, not done again; a secret is not shown twice', async () => {
    const key = randomUUID();
    const first = await write(key, 'once');
    const second = await write(key, 'once');
    expect(first).toMatchObject({ status: 201, body: { secret: 'shown-once' } });
    expect(second).toMatchObject({ status: 201, body: { id: first.body.id, secret: null } });
    expect(await count(`note WHERE text = 'once'`)).toBe(1);
    expect(await count(`access_trail WHERE action = 'write-note' AND object_id = $1`, [first.body.id])).toBe(1);
  });

  it('with the key of another command is refused', async () => {
    const key = randomUUID();
    await write(key, 'one text');
    expect(await write(key, 'another text')).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } });
    expect(await write(key, 'refuse')).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } });
    expect(await count(`note WHERE text = 'another text'`)).toBe(0);
  });

  it("has its person's own keys: another's may be the same", async () => {
    const key = randomUUID();
    const [mine, theirs] = [await write(key, 'mine', 'amara'), await write(key, 'theirs', 'bo')];
    expect([mine.status, theirs.status]).toEqual([201, 201]);
    expect(theirs.body.id).not.toBe(mine.body.id);
  });

  it('sent many times at once with one key happens once, and all get its answer', async () => {
    const keys = Array.from({ length: 5 }, () => randomUUID());
    const answers = await Promise.all(
      keys.flatMap((key) => Array.from({ length: 6 }, () => write(key, `race ${key}`))),
    );
    expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([201]));
    expect(new Set(answers.map((answer) => answer.body.id)).size).toBe(5);
    expect(answers.filter((answer) => answer.body.secret === 'shown-once')).toHaveLength(5);
    expect(await count(`note WHERE text LIKE 'race %'`)).toBe(5);
  });

  it('that was refused leaves nothing, not even its key', async () => {
    const key = randomUUID();
    expect(await write(key, 'refuse')).toMatchObject({ status: 409, body: { code: 'note-refused' } });
    expect(await write(key, 'accepted')).toMatchObject({ status: 201 });
  });

  it('that changes a version is answered again although that version is past', async () => {
    const { id } = (await write(randomUUID(), 'to change')).body;
    const token = await world.token('stockton', { subject: 'amara', scope: 'stockton' });
    const request = { token, ifMatch: 1, idempotencyKey: randomUUID(), body: { text: 'changed', kind: 'public' } };
    const answers = [
      await world.service.post(`/notes/${id}/text`, request),
      await world.service.post(`/notes/${id}/text`, request),
    ];
    expect(answers.map((answer) => answer.body)).toEqual([
      { id, version: 2 },
      { id, version: 2 },
    ]);
    const another = { ...request, idempotencyKey: randomUUID() };
    expect((await world.service.post(`/notes/${id}/text`, another)).status).toBe(412);
  });

  it('happens twice if the key does not guard it: the control of the tests above', async () => {
    const client = await world.databases.connect('stockton');
    await client.query(
      'SET search_path = notifications; ALTER TABLE idempotency_key DROP CONSTRAINT idempotency_key_pkey',
    );
    const key = randomUUID();
    await write(key, 'unguarded');
    await write(key, 'unguarded');
    expect(await count(`note WHERE text = 'unguarded'`)).toBe(2);
  });
});
