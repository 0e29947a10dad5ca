import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { findingTextDigest, findingTextKeyName, findingTextPlace } from '@accord/contracts';
import { toScope } from '@accord/kernel';
import { KeyRing, openField } from '@accord/persistence';
import { FindingWorld, STATEMENT } from '../../testing/finding-world.js';
import { DraftFinding } from './draft-finding.js';

const scope = toScope('stockton');

describe(DraftFinding.name, () => {
  let world: FindingWorld;
  beforeAll(async () => (world = await FindingWorld.start(['stockton', 'hartlepool'])));
  afterAll(() => world.close());

  const keys = () => readdir(join(world.audits.environment.KEY_RING_DIRECTORY ?? '', 'stockton', 'named'));
  const findings = async () => (await world.rows<{ total: number }>('SELECT count(*)::int AS total FROM finding'))[0];

  it('keeps the statement sealed and sends it, under a key of its own, to be screened', async () => {
    const answer = await world.draft();
    expect([answer.status, answer.body]).toEqual([201, { findingId: expect.any(String), state: 'draft', version: 1 }]);
    const { findingId } = answer.body;
    const [asked] = await world.asked(findingId);
    const { textId = '', digest, sealed = '' } = asked ?? {};
    expect(Object.keys(asked ?? {}).sort()).toEqual(['digest', 'findingId', 'sealed', 'textId']);
    expect(digest).toBe(findingTextDigest(textId, STATEMENT));
    const key = await world.audits.service.app.get(KeyRing).find(scope, findingTextKeyName(textId));
    const opened = openField(key as Buffer, Buffer.from(sealed, 'base64'), { scope, ...findingTextPlace(textId) });
    expect(opened).toBe(STATEMENT);
    expect(await world.audits.trailOf('stockton', findingId)).toEqual(['draft-finding']);
  });

  it('leaves the words in no table, event or log; the search finds one that is planted', async () => {
    await world.draft();
    const dump = async () => {
      const tables = await world.rows<{ name: string }>(
        `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'audits'`,
      );
      const rows = [];
      for (const { name } of tables) rows.push(...(await world.rows<object>(`SELECT t::text AS text FROM ${name} t`)));
      return JSON.stringify(rows);
    };
    const hex = Buffer.from(STATEMENT).toString('hex');
    for (const words of [STATEMENT, hex, Buffer.from(STATEMENT).toString('base64')]) {
      expect(await dump()).not.toContain(words);
      expect(world.audits.service.log).not.toContain(words);
    }
    await world.rows(`INSERT INTO access_trail (at, action, object_type) VALUES (now(), $1, 'planted')`, [STATEMENT]);
    expect(await dump()).toContain(STATEMENT);
  });

  it('drafts once when the request comes again, and leaves no key behind for what was not saved', async () => {
    const options = { idempotencyKey: 'draft-once-only' };
    const first = await world.draft('moderator', {}, options);
    const before = [await keys(), await findings()];
    expect((await world.draft('moderator', {}, options)).body).toEqual(first.body);
    expect((await world.draft('moderator', { domain: 'D99' })).status).toBe(400);
    expect([await keys(), await findings()]).toEqual(before);
  });

  it('says everything that is wrong at once, and rests on no more cases than were moderated in the domain', async () => {
    await world.moderated(5, ['D1'], 'withdrawn');
    await world.moderated(1, ['D2']);
    const wrong = async (changed: object) => {
      const { status, body } = await world.draft('moderator', changed);
      return [status, (body.errors ?? []).map(({ field }) => field)];
    };
    expect(await wrong({ supportingCases: 3 })).toEqual([201, []]);
    expect(await wrong({ supportingCases: 4 })).toEqual([400, ['supportingCases']]);
    expect(await wrong({ supportingCases: 0 })).toEqual([400, ['supportingCases']]);
    expect(await wrong({ domain: 'D2', supportingCases: 2 })).toEqual([400, ['supportingCases']]);
    expect(await wrong({ domain: 'D3', supportingCases: 1 })).toEqual([400, ['supportingCases']]);
    expect(await wrong({ domain: 'D9' })).toEqual([400, ['domain']]);
    expect(await wrong({ domain: 'D9', statement: `short${' '.repeat(30)}` })).toEqual([400, ['statement', 'domain']]);
    expect(await wrong({ statement: 'x'.repeat(1001), kind: 'opinion' })).toEqual([400, ['kind', 'statement']]);
  });

  it('is for moderators and managers of the authority, in a cycle of theirs that takes findings', async () => {
    expect((await world.draft('director')).status).toBe(403);
    const post = (cycleId: string, subject = 'moderator', at = 'stockton') =>
      world.audits.visitor(subject, at).post(`/cycles/${cycleId}/findings`, {
        ...{ kind: 'strength', domain: 'D1', statement: STATEMENT, supportingCases: 1 },
      });
    expect((await post('7a3f0c1e-52a4-4c0d-9f35-0d3f4f1b2c6d')).status).toBe(404);
    await world.rows(`UPDATE audit_cycle SET definition = jsonb_set(definition, '{state}', '"fieldwork"')`);
    const closed = await post(world.cycle.cycleId);
    expect([closed.status, closed.body.code]).toEqual([409, 'cycle-not-open']);
    await world.rows(`UPDATE audit_cycle SET definition = jsonb_set(definition, '{state}', '"findings"')`);
    expect((await post(world.cycle.cycleId)).status).toBe(201);
  });
});
