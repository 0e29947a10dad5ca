import { randomUUID } from 'node:crypto';
import { roleGrantedV1 } from '@accord/contracts';
import { toScope, type Role } from '@accord/kernel';
import type { ParkedDetails, ParkedGroup } from '@accord/messaging';
import { runParkedCommand } from '@accord/service';
import { jest } from '@jest/globals';
import { knowPerson } from '../http/know-person.js';
import { ServiceWorld } from '../http/service-world.js';
import { SliceWorld } from '../messaging/slice-world.js';
import { noteService } from './note-service/note-service.js';

const scope = toScope('stockton');
const REASON = 'Agreed with the safeguarding lead.';
let world: ServiceWorld;
let slices: SliceWorld;

const knows = (subject: string, roles: Role[]): Promise<string> =>
  knowPerson(world.databases.of('stockton'), 'stockton_notifications', {
    issuer: world.issuers.stockton.url,
    subject,
    roles,
  });
const tokenOf = (subject: string): Promise<string> => world.token('stockton', { subject, scope: 'stockton' });
const get = async <Body = Record<string, unknown>>(path: string, subject = 'admin') =>
  world.service.get<Body>(path, { token: await tokenOf(subject) });
const post = async <Body = Record<string, unknown>>(path: string, body: object, options: object = {}) =>
  world.service.post<Body>(path, { token: await tokenOf('admin'), body, ...options });
const rows = async <Row>(sql: string, parameters: unknown[] = []): Promise<Row[]> =>
  (await (await world.databases.connect('stockton', 'stockton_notifications')).query(sql, parameters)).rows as Row[];

/** A person whose first event is not as agreed and whose second one, a role, waits behind it. Answers what is parked first. */
async function denied(subject: string): Promise<{ personId: string; id: string }> {
  const personId = await knows(subject, ['auditor']);
  const bad = slices.event(personId, 1, (content) => (content['data'] = { personId: 'Wilhelmina Plantagenet' }));
  const role = slices.event(personId, 2, (content) => {
    const { validTo: _validTo, ...example } = roleGrantedV1.example;
    const data = { ...example, personId, grantId: randomUUID(), validFrom: '2020-01-01' };
    Object.assign(content, { type: 'role-granted.v1', data });
  });
  await slices.applier().apply(slices.slice(bad, role));
  const sql = 'SELECT message_id AS id FROM parked_message WHERE aggregate_id = $1 ORDER BY parked_message.id LIMIT 1';
  return { personId, id: (await rows<{ id: string }>(sql, [personId]))[0]?.id ?? '' };
}

beforeAll(async () => {
  world = await ServiceWorld.start(noteService, { scopes: ['stockton', 'hartlepool'] });
  slices = new SliceWorld(world.databases, scope, 'stockton.people');
  slices.onPersonLeft(() => Promise.resolve());
  await knows('admin', ['administrator']);
  await knows('runner', ['operations']);
  await knows('reader', ['auditor']);
});
afterAll(() => world.close());

describe('parked messages', () => {
  it('are listed and shown without what is in them; both looks are in the trail', async () => {
    const { personId, id } = await denied('ann');
    const list = await get<{ items: ParkedGroup[] }>('/parked-messages', 'runner');
    const [entry] = list.body.items.filter(({ aggregateId }) => aggregateId === personId);
    expect(entry).toMatchObject({ id, topic: 'stockton.people', sequence: 1, reason: 'invalid-payload', total: 2 });
    const shown = await get<ParkedDetails>(`/parked-messages/${id}`, 'runner');
    expect(shown.body).toMatchObject({
      isFirst: true,
      missing: null,
      total: 2,
      queue: [{ sequence: 1 }, { sequence: 2 }],
    });
    expect(list.text + shown.text).not.toMatch(/Wilhelmina|"payload"/);
    const trail = await rows<{ action: string }>('SELECT action FROM access_trail ORDER BY id DESC LIMIT 2');
    expect(trail.map(({ action }) => action)).toEqual(['look-at-parked-message', 'look-at-parked-messages']);
  });

  it('deny a person everything until somebody decides, and nothing after it', async () => {
    const { id } = await denied('bea');
    expect((await get('/mine', 'bea')).body).toMatchObject({ code: 'no-grant' });
    expect((await post(`/parked-messages/${id}/retry`, {})).body).toEqual({
      applied: 0,
      remaining: 2,
      reason: 'invalid-payload',
    });
    expect((await get('/mine', 'bea')).status).toBe(403);
    const answer = await post(`/parked-messages/${id}/skip`, { what: 'message', reason: REASON });
    expect([answer.status, answer.body]).toEqual([200, { applied: 1, remaining: 0 }]);
    expect((await get('/mine', 'bea')).status).toBe(200);
    const decisions = await rows(
      'SELECT decision, outcome, why, person_id IS NOT NULL AS "byPerson" FROM parked_decision ORDER BY id DESC LIMIT 2',
    );
    expect(decisions).toEqual([
      { decision: 'skip', outcome: 'applied', why: REASON, byPerson: true },
      { decision: 'skip', outcome: 'skipped', why: REASON, byPerson: true },
    ]);
    const [line] = await rows<{ action: string }>(
      'SELECT action FROM access_trail WHERE object_id = $1 ORDER BY id DESC',
      [id],
    );
    expect(line?.action).toBe('skip-parked-message');
  });

  it('are decided about once by one key, and not at all by another', async () => {
    const { id } = await denied('cat');
    const body = { what: 'message', reason: REASON };
    const same = { idempotencyKey: `skip-${id}` };
    const first = await post(`/parked-messages/${id}/skip`, body, same);
    expect((await post(`/parked-messages/${id}/skip`, body, same)).body).toEqual(first.body);
    expect((await post(`/parked-messages/${id}/skip`, body)).status).toBe(404);
    expect((await get(`/parked-messages/${id}`)).status).toBe(404);
  });

  it('are refused to who may not, without a reason, in another order, and in another scope', async () => {
    const { personId, id } = await denied('dot');
    const [second] = await rows<{ id: string }>(
      'SELECT message_id AS id FROM parked_message WHERE aggregate_id = $1 AND sequence = 2',
      [personId],
    );
    const asReader = { token: await tokenOf('reader'), body: {} };
    const asRunner = { token: await tokenOf('runner'), body: {} };
    expect((await get('/parked-messages', 'reader')).status).toBe(403);
    expect((await world.service.post(`/parked-messages/${id}/retry`, asReader)).status).toBe(403);
    expect((await world.service.post(`/parked-messages/${id}/retry`, asRunner)).status).toBe(403);
    expect((await post(`/parked-messages/${id}/skip`, { what: 'message' })).status).toBe(400);
    const blank = await post(`/parked-messages/${id}/skip`, { what: 'message', reason: ' '.repeat(12) });
    expect([blank.status, blank.body['code']]).toEqual([400, 'reason-missing']);
    const later = await post(`/parked-messages/${second?.id}/skip`, { what: 'message', reason: REASON });
    expect([later.status, later.body['code']]).toEqual([409, 'not-first']);
    const admin = {
      issuer: world.issuers['cleveland-police'].url,
      subject: 'both',
      roles: ['administrator'] as Role[],
    };
    await knowPerson(world.databases.of('hartlepool'), 'hartlepool_notifications', admin);
    const token = await world.token('cleveland-police', { subject: 'both', scope: 'hartlepool' });
    expect((await world.service.get(`/parked-messages/${id}`, { token })).status).toBe(404);
    expect((await world.service.post(`/parked-messages/${id}/retry`, { token, body: {} })).status).toBe(404);
  });
});

describe('the command', () => {
  const run = async (...given: string[]): Promise<{ code: number; said: string }> => {
    const lines: string[] = [];
    const spies = (['log', 'error'] as const).map((name) =>
      jest.spyOn(console, name).mockImplementation((line: unknown) => void lines.push(String(line))),
    );
    const ports = { PORT: '1', METRICS_PORT: '1', KAFKA_BROKERS: '127.0.0.1:1' };
    const code = await runParkedCommand(noteService, given, { ...world.environment, ...ports });
    spies.forEach((spy) => spy.mockRestore());
    return { code, said: lines.join('\n') };
  };
  const here = ['--scope', 'stockton'];

  it('lists, shows, retries and skips, and keeps the name of who did', async () => {
    const { personId, id } = await denied('eve');
    expect((await run('list', ...here)).said).toContain(`${id} stockton.people/0@`);
    const shown = await run('show', id, ...here);
    expect(shown.said).toContain(`aggregate=${personId} sequence=1 type=person-left.v1 reason=invalid-payload`);
    expect(shown.said).not.toContain('Wilhelmina');
    const operator = ['--operator', 'Priya Nair'];
    expect(await run('retry', id, ...here, ...operator)).toEqual({
      code: 0,
      said: 'applied 0, still parked 2: invalid-payload',
    });
    expect(await run('skip', id, ...here, ...operator, '--reason', REASON)).toEqual({
      code: 0,
      said: 'applied 1, still parked 0',
    });
    expect((await get('/mine', 'eve')).status).toBe(200);
    const [decision] = await rows('SELECT operator, person_id FROM parked_decision ORDER BY id DESC LIMIT 1');
    expect(decision).toEqual({ operator: 'Priya Nair', person_id: null });
    expect(await run('show', id, ...here)).toMatchObject({ code: 1, said: expect.stringContaining('no such thing') });
  });

  it.each([
    [[], /Say what to do/],
    [['list'], /--scope/],
    [['list', '--scope', 'atlantis'], /one of stockton, hartlepool/],
    [['show', ...here], /Say which message/],
    [['retry', randomUUID(), ...here], /--operator/],
    [['skip', randomUUID(), ...here, '--operator', 'Priya Nair'], /--reason/],
    [['list', ...here, '--force'], /no such option/],
    [['list', ...here, '--page', 'hunter2'], /whole number/],
  ])('says what is wrong with %j and how it is written, with exit code 2', async (given, message) => {
    const { code, said } = await run(...given);
    expect([code, said]).toEqual([2, expect.stringMatching(message)]);
    expect(said).toContain('node parked.js list');
    expect(said).not.toContain('hunter2');
  });
});
