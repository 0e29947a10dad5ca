import { FindingWorld, STATEMENT } from '../testing/finding-world.js';
import { SharedFindings } from './persistence/shared-findings.js';

const BACK = { code: 'could-identify', reason: 'A reader recognised the family that it is about.' };
const SCOPES = ['stockton', 'hartlepool', 'joint'];

describe(SharedFindings.name, () => {
  let world: FindingWorld;
  beforeAll(async () => {
    world = await FindingWorld.start(SCOPES);
    await world.person('learning', ['learning-lead'], 'hartlepool');
    await world.person('learning', ['learning-lead']);
    await world.person('learning', ['scrutineer'], 'joint');
    await world.person('admin', ['administrator'], 'hartlepool');
  });
  afterAll(() => world.close());

  const ask = (path: string, scope: string) =>
    world.audits.visitor('learning', scope).get<Record<string, unknown> & { items: { findingId: string }[] }>(path);
  const listed = async (scope: string, query = '') =>
    (await ask(`/shared-findings${query}`, scope)).body.items.map(({ findingId }) => findingId);
  const rowsOf = (findingId: string) =>
    Promise.all(
      SCOPES.map((scope) =>
        world.rows('SELECT authority, statement FROM shared_finding WHERE finding_id = $1', [findingId], scope),
      ),
    );
  const received = async (scope: string) =>
    (await world.said(scope, 'audits')).filter(({ type }) => type === 'finding-received.v1');

  it('reach the partnership and every authority once, however often they are brought', async () => {
    const findingId = await world.shared();
    await world.carryToAll();
    await world.carryToAll();
    expect(await rowsOf(findingId)).toEqual(SCOPES.map(() => [{ authority: 'stockton', statement: STATEMENT }]));
    expect((await world.said('joint', 'audits')).map(({ type }) => type)).toEqual(['joint-finding-published.v1']);
    expect((await received('hartlepool')).map(({ data }) => data)).toEqual([
      { findingId, cycleId: world.cycle.cycleId, authority: 'stockton' },
    ]);
    expect(await received('stockton')).toEqual([]);
    const { status, body } = await ask(`/shared-findings/${findingId}`, 'hartlepool');
    expect([status, body.statement, body.releasedByRole]).toEqual([200, STATEMENT, 'partnership-manager']);
    expect(JSON.stringify(body)).not.toMatch(/Known manager|releasedBy"/);
    expect(await world.audits.trailOf('hartlepool', findingId)).toEqual(['look-at-shared-finding']);
  });

  it('are listed by cycle, domain, authority and kind, in every kind of scope', async () => {
    await world.moderated(2, ['D2']);
    const strength = await world.shared({ kind: 'strength', domain: 'D2' });
    await world.carryToAll();
    for (const scope of SCOPES) {
      expect(await listed(scope, '?kind=strength&domain=D2&authority=stockton')).toEqual([strength]);
      expect(await listed(scope, `?cycle=${world.cycle.cycleId}`)).toHaveLength(2);
      expect(await listed(scope, '?authority=hartlepool')).toEqual([]);
    }
    expect((await ask('/shared-findings?kind=opinion', 'joint')).status).toBe(400);
    const { choices } = (await ask('/shared-findings', 'joint')).body;
    expect(choices).toMatchObject({ authorities: ['stockton'], domains: [{ code: 'D1' }, { code: 'D2' }] });
    expect((await world.audits.visitor('admin', 'hartlepool').get('/shared-findings')).status).toBe(403);
  });

  it('disappear everywhere when they are withdrawn; who had read them here is listed', async () => {
    const findingId = await world.shared();
    await world.carryToAll();
    await ask(`/shared-findings/${findingId}`, 'stockton');
    expect((await world.act('moderator', 'withdraw', findingId, { ...BACK, code: 'whim' })).status).toBe(400);
    expect((await world.act('moderator', 'withdraw', findingId, BACK)).body.state).toBe('withdrawn');
    // The control: until the withdrawal arrives it is there.
    for (const scope of SCOPES) expect(await listed(scope)).toContain(findingId);
    await world.carryToAll();
    await world.carryToAll();
    for (const scope of SCOPES) expect(await listed(scope)).not.toContain(findingId);
    expect(await rowsOf(findingId)).toEqual(SCOPES.map(() => [{ authority: 'stockton', statement: null }]));
    const page = await ask(`/shared-findings/${findingId}`, 'hartlepool');
    expect([page.body.statement, page.body.withdrawn]).toEqual([null, { at: expect.any(String), reason: BACK.code }]);
    for (const channel of ['sharing', 'audits']) {
      expect(JSON.stringify(await world.said('stockton', channel))).not.toContain(BACK.reason);
    }
    const { items } = (await world.audits.visitor('director').get<{ items: object[] }>('/disclosure-log')).body;
    const looks = [{ by: { name: 'Known learning' } }];
    expect(items.slice(0, 2)).toMatchObject([
      { kind: 'withdrawn', findingId, reason: BACK.code, by: { name: 'Known moderator' }, looks },
      { kind: 'released', findingId, by: { name: 'Known manager' }, looks },
    ]);
  });

  it('are taken from their own authority only: nobody overwrites, withdraws or shares into a cycle for another one', async () => {
    const findingId = await world.shared();
    await world.carryToAll();
    const [said] = (await world.said('stockton', 'sharing')).filter(({ aggregateId }) => aggregateId === findingId);
    if (!said) throw new Error('Nothing crossed');
    const forged = {
      ...said,
      sequence: 1,
      data: { ...said.data, statement: 'Something else, in the name of another.' },
    };
    const withdrawal = {
      findingId,
      cycleId: world.cycle.cycleId,
      reason: 'superseded',
      withdrawnAt: '2026-11-24T09:00:00.000Z',
    };
    const taken = { ...said, type: 'finding-withdrawn.v1', sequence: 2, data: withdrawal };
    await world.bring('hartlepool', 'sharing', 'joint', [forged, taken]);
    const before = await world.rows('SELECT 1 FROM outbox', [], 'joint');
    const strange = { ...said, aggregateId: '7a3f0c1e-52a4-4c0d-9f35-0d3f4f1b2c6d', sequence: 1 };
    const other = { findingId: strange.aggregateId, cycleId: '0b9d7a3e-1111-4c0d-9f35-0d3f4f1b2c6d' };
    await world.bring('hartlepool', 'sharing', 'joint', [{ ...strange, data: { ...said.data, ...other } }]);
    expect(await rowsOf(findingId)).toEqual(SCOPES.map(() => [{ authority: 'stockton', statement: STATEMENT }]));
    expect(await world.rows('SELECT 1 FROM outbox', [], 'joint')).toHaveLength(before.length);
    expect((await ask(`/shared-findings/${strange.aggregateId}`, 'joint')).status).toBe(404);
    // The control: said by the authority itself, the same withdrawal is taken.
    await world.bring('stockton', 'sharing', 'joint', [taken]);
    expect((await rowsOf(findingId))[2]).toEqual([{ authority: 'stockton', statement: null }]);
  });
});
