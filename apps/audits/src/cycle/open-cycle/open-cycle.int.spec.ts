import { newId } from '@accord/kernel';
import { AuditsFixture } from '../../testing/audits-fixture.js';
import { cycleTerms } from '../../testing/cycle-terms.js';
import { knownCycle } from '../../testing/known-cycle.js';
import { OpenCycle } from './open-cycle.js';

describe(OpenCycle.name, () => {
  let audits: AuditsFixture;
  beforeAll(async () => {
    audits = await AuditsFixture.start(['joint', 'stockton']);
    await audits.person('joint', { subject: 'manager', roles: ['partnership-manager'] });
    await audits.person('joint', { subject: 'member', roles: ['board-member'] });
    await audits.person('stockton', { subject: 'auditor', roles: ['auditor'] });
  });
  afterAll(() => audits.close());

  const manager = () => audits.visitor('manager', 'joint');
  const open = async (changed: object = {}) =>
    (await manager().post<{ id: string }>('/cycles', cycleTerms(changed))).body.id;

  it('opens a draft with gaps, copying tool and scale, and shows it to its makers alone', async () => {
    const id = await open({ linesOfEnquiry: [], windowTo: undefined });
    const page = await manager().get(`/cycles/${id}`);
    expect([page.status, page.headers.get('etag')]).toEqual([200, '"v1"']);
    expect(page.body).toMatchObject({
      ...{ id, state: 'draft', code: '18Q3', linesOfEnquiry: [], mayChange: true, mayChangeTool: true },
      tool: { id: 'neglect', version: 1, domains: expect.arrayContaining([expect.objectContaining({ code: 'D8' })]) },
      scale: { id: 'OFSTED4', grades: expect.arrayContaining([expect.objectContaining({ label: 'Good' })]) },
    });
    const member = audits.visitor('member', 'joint');
    const [hidden, missing] = [await member.get(`/cycles/${id}`), await member.get(`/cycles/${newId()}`)];
    expect([hidden.status, missing.status]).toEqual([404, 404]);
    expect({ ...hidden.body, requestId: '' }).toEqual({ ...missing.body, requestId: '' });
    expect((await member.get(`/cycles/${id}/decisions`)).status).toBe(404);
    const lists = await Promise.all([manager(), member].map((one) => one.get<{ items: { id: string }[] }>('/cycles')));
    expect(lists.map(({ body }) => body.items.some((item) => item.id === id))).toEqual([true, false]);
  });

  it('refuses what the partnership file does not know and what cannot be, all at once', async () => {
    const answer = await manager().post(
      '/cycles',
      cycleTerms({
        authorities: ['stockton', 'atlantis'],
        agencies: ['hartlepool-council'],
        agreementId: 'none',
        tool: { id: 'neglect', version: 9 },
        reportDue: '2020-01-01',
      }),
    );
    expect([answer.status, answer.body.code]).toEqual([400, 'cycle-not-possible']);
    const fields = (answer.body.errors as { field: string }[]).map(({ field }) => field);
    expect(new Set(fields)).toEqual(new Set(['authorities', 'agencies', 'agreementId', 'tool', 'reportDue']));
    expect((await manager().post('/cycles', cycleTerms({ code: '2018', state: 'approved' }))).status).toBe(400);
  });

  it('is changed until it is approved, by whoever saw the last version', async () => {
    const id = await open();
    const change = (ifMatch: number) => manager().put(`/cycles/${id}`, cycleTerms({ theme: 'Step-down' }), { ifMatch });
    expect((await change(1)).body).toEqual({ id, state: 'draft', version: 2 });
    expect([(await change(1)).status, (await change(2)).body.version]).toEqual([412, 3]);
    await manager().post(`/cycles/${id}/moves`, { action: 'approve' }, { ifMatch: 3 });
    const late = await change(4);
    expect([late.status, late.body.code]).toEqual([409, 'cycle-settled']);
  });

  it('takes another version of the tool until fieldwork, and tells it', async () => {
    const wanted = { tool: { id: 'neglect', version: 2 }, scale: { id: 'OFSTED4', version: 2 } };
    const { cycleId } = await knownCycle(audits, 'joint', 'sampling');
    const answer = await manager().put(`/cycles/${cycleId}/tool`, wanted, { ifMatch: 1 });
    expect([answer.status, answer.body.version]).toEqual([200, 2]);
    const [told] = await audits.eventsAbout('joint', cycleId);
    expect(told?.data).toMatchObject({ state: 'sampling', tool: { version: 2 }, scale: { version: 2 } });
    const frozen = await knownCycle(audits, 'joint', 'fieldwork');
    const late = await manager().put(`/cycles/${frozen.cycleId}/tool`, wanted, { ifMatch: 1 });
    expect([late.status, late.body.code]).toEqual([409, 'tool-frozen']);
  });

  it('is seen in an authority as it was told, and not decided there', async () => {
    const { cycleId } = await knownCycle(audits, 'stockton', 'fieldwork');
    const auditor = audits.visitor('auditor');
    const page = await auditor.get(`/cycles/${cycleId}`);
    expect(page.body).toMatchObject({ id: cycleId, state: 'fieldwork', moves: [], mayChange: false });
    expect((await auditor.post('/cycles', cycleTerms())).status).toBe(403);
    expect((await auditor.get<{ items: object[] }>('/tools')).body.items).toHaveLength(3);
    expect((await auditor.get<{ items: object[] }>('/scales')).body.items).toHaveLength(2);
    expect((await manager().get(`/cycles/${cycleId}`)).status).toBe(404);
  });
});
