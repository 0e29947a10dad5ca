import { randomUUID } from 'node:crypto';
import type { Role } from '@accord/kernel';
import { knowPerson } from '../http/know-person.js';
import { ServiceWorld } from '../http/service-world.js';
import { noteService } from './note-service/note-service.js';

interface Line {
  readonly personId: string | null;
  readonly action: string;
  readonly objectType: string;
  readonly objectId: string | null;
  readonly requestId: string;
}

interface TrailPage {
  readonly items: Line[];
  readonly total: number;
  readonly pages: number;
}

let world: ServiceWorld;
let clock = new Date();
const people = new Map<string, string>();

beforeAll(async () => {
  world = await ServiceWorld.start(noteService, { scopes: ['stockton', 'hartlepool'], clock: { now: () => clock } });
  const roles: Record<string, Role[]> = {
    writer: ['administrator'],
    officer: ['data-protection-officer'],
    auditor: ['auditor'],
  };
  for (const [subject, held] of Object.entries(roles)) {
    const person = { issuer: world.issuers['cleveland-police'].url, subject, roles: held };
    people.set(subject, await knowPerson(world.databases.of('stockton'), 'stockton_notifications', person));
    await knowPerson(world.databases.of('hartlepool'), 'hartlepool_notifications', person);
  }
});

beforeEach(() => {
  clock = new Date();
});

afterAll(() => world.close());

function tokenOf(subject: string, scope = 'stockton'): Promise<string> {
  return world.token('cleveland-police', { subject, scope, at: clock });
}

async function write(scope = 'stockton'): Promise<string> {
  const body = { text: 'A note', kind: 'public' };
  const answer = await world.service.post<{ id: string }>('/notes', { token: await tokenOf('writer', scope), body });
  return answer.body.id;
}

async function look(query = '', scope = 'stockton'): Promise<TrailPage> {
  const answer = await world.service.get<TrailPage>(`/trail${query}`, { token: await tokenOf('officer', scope) });
  expect(answer.status).toBe(200);
  return answer.body;
}

describe('the trail', () => {
  it('shows who did what to which thing, and that someone looked', async () => {
    const id = await write();
    const { items } = await look(`?object=${id}`);
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({
      personId: people.get('writer'),
      personName: 'Robin Example',
      action: 'write-note',
      objectType: 'note',
      objectId: id,
    });
    const looks = await look(`?person=${people.get('officer')}`);
    expect(looks.items[0]).toMatchObject({ action: 'look-at-trail', objectType: 'trail', objectId: id });
  });

  it('keeps no other text that somebody searched for: it may be a name', async () => {
    await look('?object=Wilhelmina%20Plantagenet');
    const [latest] = (await look(`?person=${people.get('officer')}`)).items;
    expect(latest).toMatchObject({ action: 'look-at-trail', objectId: null });
  });

  it('is searched by the calendar day in London, also in summer', async () => {
    clock = new Date('2030-07-01T23:30:00Z');
    const id = await write();
    expect((await look(`?day=2030-07-02&object=${id}`)).total).toBe(1);
    expect((await look(`?day=2030-07-01&object=${id}`)).total).toBe(0);
  });

  it('comes in pages, newest first', async () => {
    clock = new Date('2031-01-15T12:00:00Z');
    const written = [];
    for (let count = 0; count < 30; count += 1) written.push(await write());
    const query = `?person=${people.get('writer')}&day=2031-01-15`;
    const pages = [await look(`${query}&page=1`), await look(`${query}&page=2`), await look(`${query}&page=3`)];
    expect(pages.map((page) => page.items.length)).toEqual([25, 5, 0]);
    expect(pages[0]).toMatchObject({ total: 30, pages: 2 });
    const shown = pages.flatMap((page) => page.items.map((line) => line.objectId));
    expect(shown).toEqual(written.reverse());
  });

  it("of one scope shows nothing of another's", async () => {
    const id = await write('hartlepool');
    expect((await look(`?object=${id}`)).total).toBe(0);
    expect((await look(`?object=${id}`, 'hartlepool')).total).toBe(1);
  });

  it('has refused attempts: of a role that is too little, and of people without one', async () => {
    const requestId = randomUUID();
    const body = { text: 'A note', kind: 'public' };
    const refusedWrite = { token: await tokenOf('auditor'), body, headers: { 'x-request-id': requestId } };
    expect(await world.service.post('/notes', refusedWrite)).toMatchObject({
      status: 403,
      body: { code: 'permission-missing' },
    });
    const { items } = await look(`?person=${people.get('auditor')}`);
    expect(items[0]).toMatchObject({
      action: 'refused:people.manage',
      objectType: 'route',
      objectId: 'POST /notes',
      requestId,
    });
    expect((await world.service.get('/mine', { token: await tokenOf('stranger') })).status).toBe(403);
    expect((await look('?object=GET%20%2Fmine')).items[0]).toMatchObject({
      action: 'refused:no-grant',
      personId: null,
    });
  });

  it('is shown only to those who may read it', async () => {
    for (const subject of ['writer', 'auditor']) {
      expect((await world.service.get('/trail', { token: await tokenOf(subject) })).status).toBe(403);
    }
  });
});

const ATTACKS = [
  `UPDATE access_trail SET person_id = NULL`,
  `UPDATE access_trail SET action = 'nothing' WHERE id = 1`,
  `DELETE FROM access_trail`,
  `TRUNCATE access_trail`,
  `DROP TABLE access_trail`,
  `ALTER TABLE access_trail DISABLE TRIGGER ALL`,
  `ALTER TABLE access_trail DROP COLUMN person_id`,
  `INSERT INTO access_trail (id, at, action, object_type) OVERRIDING SYSTEM VALUE VALUES (1, now(), 'x', 'y') ON CONFLICT (id) DO UPDATE SET action = 'x'`,
  `GRANT ALL ON access_trail TO CURRENT_USER`,
  `WITH gone AS (DELETE FROM access_trail RETURNING id) SELECT count(*) FROM gone`,
];

describe("the service's own login", () => {
  it('can add to the trail and read it', async () => {
    const client = await world.databases.connect('stockton', 'stockton_notifications');
    await client.query(`INSERT INTO access_trail (at, action, object_type) VALUES (now(), 'try', 'trail')`);
    expect((await client.query('SELECT 1 FROM access_trail')).rowCount).toBeGreaterThan(0);
  });

  it.each(ATTACKS)('cannot rewrite it: %s', async (attack) => {
    const client = await world.databases.connect('stockton', 'stockton_notifications');
    const before = await client.query('SELECT * FROM access_trail ORDER BY id');
    const result = await client.query(attack).catch((error: { code?: string }) => error.code);
    if (!attack.startsWith('GRANT')) expect(result).toBe('42501');
    expect((await client.query('SELECT * FROM access_trail ORDER BY id')).rows).toEqual(before.rows);
    await expect(client.query('DELETE FROM access_trail')).rejects.toMatchObject({ code: '42501' });
  });

  it('could, had the migration not made it append-only: the control of the attacks', async () => {
    const owner = await world.databases.connect('hartlepool');
    await owner.query('GRANT UPDATE, DELETE ON notifications.access_trail TO hartlepool_notifications');
    await write('hartlepool');
    const client = await world.databases.connect('hartlepool', 'hartlepool_notifications');
    expect((await client.query(`UPDATE access_trail SET action = 'nothing'`)).rowCount).toBeGreaterThan(0);
    expect((await client.query('DELETE FROM access_trail')).rowCount).toBeGreaterThan(0);
  });
});
