import { newId } from '@accord/kernel';
import { AuditsFixture } from '../../testing/audits-fixture.js';
import { cycleTerms } from '../../testing/cycle-terms.js';
import { knownCycle } from '../../testing/known-cycle.js';
import { MoveCycle } from './move-cycle.js';

describe(MoveCycle.name, () => {
  let audits: AuditsFixture;
  beforeAll(async () => {
    audits = await AuditsFixture.start(['joint', 'stockton']);
    await audits.person('joint', { subject: 'manager', name: 'Mo Manager', roles: ['partnership-manager'] });
    await audits.person('joint', { subject: 'member', roles: ['board-member'] });
    await audits.person('stockton', { subject: 'manager', roles: ['partnership-manager'] });
  });
  afterAll(() => audits.close());

  const manager = () => audits.visitor('manager', 'joint');
  const open = async (changed: object = {}) =>
    (await manager().post<{ id: string }>('/cycles', cycleTerms(changed))).body.id;
  const move = (id: string, action: string, ifMatch: number, more: object = {}, options: object = {}) =>
    manager().post(`/cycles/${id}/moves`, { action, ...more }, { ifMatch, ...options });
  const eventsAbout = (id: string) => audits.eventsAbout('joint', id);

  it('tells the authorities from approval on, whole, and keeps every decision', async () => {
    const id = await open();
    expect(await eventsAbout(id)).toEqual([]);
    const approved = await move(id, 'approve', 1);
    expect([approved.status, approved.body]).toEqual([201, { id, state: 'approved', version: 2 }]);
    await move(id, 'start-sampling', 2);
    const [first, second, ...more] = await eventsAbout(id);
    expect(more).toEqual([]);
    expect([first?.type, first?.data.state, first?.data.cycleId]).toEqual(['cycle-changed.v1', 'approved', id]);
    expect([second?.data.state, second?.data.tool]).toMatchObject(['sampling', { id: 'neglect', version: 1 }]);
    expect(await audits.trailOf('joint', id)).toEqual(['open-cycle', 'approve-cycle', 'start-sampling-cycle']);
    const decisions = await manager().get<{ items: object[] }>(`/cycles/${id}/decisions`);
    expect(decisions.body.items).toMatchObject([
      { action: 'open', to: 'draft', by: { name: 'Mo Manager' } },
      { action: 'approve', from: 'draft', to: 'approved' },
      { action: 'start-sampling', from: 'approved', to: 'sampling' },
    ]);
  });

  it('says all that is missing before approval, and says it beforehand', async () => {
    const id = await open({ linesOfEnquiry: [], agencies: ['stockton-council'], agreementId: 'overdue' });
    const answer = await move(id, 'approve', 1);
    const missing = [{ field: 'linesOfEnquiry' }, { field: 'agreementId' }, { field: 'agencies' }];
    expect([answer.status, answer.body.code, answer.body.errors]).toMatchObject([409, 'cycle-not-ready', missing]);
    const page = await manager().get(`/cycles/${id}`);
    expect(page.body.moves).toMatchObject([
      { action: 'approve', missing },
      { action: 'abort', needsReason: true, missing: [] },
    ]);
  });

  it('waits with fieldwork for the sample of every authority', async () => {
    const { cycleId } = await knownCycle(audits, 'joint', 'sampling');
    const publish = (authority: string) =>
      audits.rows(
        'joint',
        `INSERT INTO draw_sample (cycle_id, authority, digest, seed, size, strata, cases, changed_at)
         VALUES ($1, $2, repeat('a', 64), repeat('b', 64), 6, '[]', '[]', now())`,
        [cycleId, authority],
      );
    await publish('stockton');
    const early = await move(cycleId, 'start-fieldwork', 1);
    expect([early.status, early.body.errors]).toMatchObject([
      409,
      [{ field: 'authorities', message: expect.stringContaining('hartlepool') }],
    ]);
    await publish('hartlepool');
    expect((await move(cycleId, 'start-fieldwork', 1)).status).toBe(201);
  });

  it('aborts only with a reason, which stays with the decision', async () => {
    const id = await open();
    expect((await move(id, 'abort', 1)).body.code).toBe('reason-missing');
    expect((await move(id, 'abort', 1, { reason: 'Another theme is first.' })).status).toBe(201);
    const again = await move(id, 'abort', 2, { reason: 'Another theme is first.' });
    expect([again.status, again.body.code]).toEqual([409, 'move-not-possible']);
    const sql = 'SELECT reason FROM cycle_decision WHERE cycle_id = $1 AND reason IS NOT NULL';
    expect(await audits.rows('joint', sql, [id])).toEqual([{ reason: 'Another theme is first.' }]);
    expect(await eventsAbout(id)).toEqual([]);
  });

  it('lets one of two who saw the same version decide, and does a repeated request once', async () => {
    const id = await open();
    const key = { idempotencyKey: newId() };
    const [first, again] = [await move(id, 'approve', 1, {}, key), await move(id, 'approve', 1, {}, key)];
    expect([again.status, again.body]).toEqual([201, first.body]);
    expect(await eventsAbout(id)).toHaveLength(1);
    expect((await move(id, 'start-sampling', 1)).status).toBe(412);
  });

  it('is for the partnership manager of the partnership', async () => {
    const id = await open();
    const send = (subject: string, scope: string) =>
      audits.visitor(subject, scope).post(`/cycles/${id}/moves`, { action: 'approve' }, { ifMatch: 1 });
    expect((await send('member', 'joint')).status).toBe(403);
    expect((await send('manager', 'stockton')).status).toBe(403);
    expect((await send('manager', 'joint')).status).toBe(201);
  });
});
