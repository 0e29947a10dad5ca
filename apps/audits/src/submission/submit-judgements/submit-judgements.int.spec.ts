import { AuditsFixture } from '../../testing/audits-fixture.js';
import { COMPLETE, Fieldwork } from '../../testing/fieldwork.js';
import { CaseSubmissions } from '../case-submissions.js';
import { SubmitJudgements } from './submit-judgements.js';

const REASON = { reason: 'The rationale of D1 says too little.' };

describe(SubmitJudgements.name, () => {
  let audits: AuditsFixture;
  let field: Fieldwork;
  beforeAll(async () => {
    audits = await AuditsFixture.start();
    field = await Fieldwork.start(audits);
  });
  afterAll(() => audits.close());

  const eventsOf = async (id: string) => (await audits.eventsAbout('stockton', id)).map(({ type }) => type);
  const moderation = () => audits.service.app.get(CaseSubmissions, { strict: false });
  const lock = (drawnCaseId: string) => field.within((tx) => moderation().lock(tx, drawnCaseId, audits.clock.now()));
  const ofCase = (drawnCaseId: string) => field.within((tx) => moderation().ofCase(tx, drawnCaseId));

  it('lists every missing part with domain and question, and submits nothing', async () => {
    const { id } = await field.assigned();
    const body = { ...COMPLETE('D1'), answers: [], rationale: 'Short' };
    await field.as('amara').put(`/submissions/${id}/domains/D1`, body, { ifMatch: 0 });
    const answer = await field.submit(id);
    expect([answer.status, answer.body.code]).toEqual([400, 'judgements-missing']);
    const fields = (answer.body['errors'] as { field: string }[]).map((one) => one.field);
    expect(fields.slice(0, 4)).toEqual(['D1.1', 'D1.2', 'D1.rationale', 'D2.grade']);
    expect(fields).toHaveLength(3 + 7 * 5);
    expect((await field.page(id)).body).toMatchObject({ state: 'in-progress', round: 0 });
    expect(await eventsOf(id)).toEqual(['submission-assigned.v1']);
  });

  it('goes to the lead, back with a reason, and again: every round stays, others are told without a text', async () => {
    const { id } = await field.assigned();
    await field.complete(id);
    expect((await field.submit(id)).status).toBe(200);
    const seen = await field.page(id, 'lena');
    expect(seen.body).toMatchObject({ state: 'submitted', shows: 'submitted', round: 1 });
    expect(seen.text).toContain('Why D1 is good.');
    const { version } = seen.body;
    const short = await field.as('lena').post(`/submissions/${id}/return`, { reason: 'No' }, { ifMatch: version });
    expect(short.status).toBe(400);
    const stale = await field.as('lena').post(`/submissions/${id}/return`, REASON, { ifMatch: version - 1 });
    expect([stale.status, stale.body.code]).toEqual([412, 'stale-submission']);
    expect((await field.as('lena').post(`/submissions/${id}/return`, REASON, { ifMatch: version })).status).toBe(200);
    const back = await field.page(id);
    expect(back.body).toMatchObject({ state: 'returned', shows: 'drafts', returned: { ...REASON, by: 'Lena' } });
    await field.as('amara').put(`/submissions/${id}/domains/D1`, COMPLETE('D1', 'Much more is said.'), { ifMatch: 1 });
    // The lead still sees what was submitted, not what is being written.
    expect((await field.page(id, 'lena')).text).not.toContain('Much more');
    expect((await field.submit(id)).status).toBe(200);
    const rounds = `SELECT round, count(*)::int AS domains FROM self_judgement WHERE submission_id = $1 GROUP BY 1 ORDER BY 1`;
    expect(await audits.rows('stockton', rounds, [id])).toEqual([
      { round: 1, domains: 8 },
      { round: 2, domains: 8 },
    ]);
    expect(await eventsOf(id)).toEqual([
      ...['submission-assigned.v1', 'submission-submitted.v1', 'submission-returned.v1', 'submission-submitted.v1'],
    ]);
    const said = await audits.rows<{ data: string }>('stockton', 'SELECT data::text AS data FROM outbox');
    expect(said.map(({ data }) => data).join()).not.toMatch(/rationale|Why D|Much more|page 4/);
    const history = await field
      .as('lena')
      .get<{ steps: { action: string; by: string; reason: string | null }[] }>(`/submissions/${id}/history`);
    expect(history.body.steps.map(({ action, by }) => [action, by])).toEqual([
      ...[
        ['request', null],
        ['assign', 'Lena'],
        ['submit', 'Amara'],
        ['return', 'Lena'],
        ['submit', 'Amara'],
      ],
    ]);
    expect(history.body.steps[3]?.reason).toBe(REASON.reason);
    expect(await audits.trailOf('stockton', id)).toEqual(
      expect.arrayContaining(['assign-submission', 'submit-submission', 'return-submission', 'look-at-submission']),
    );
  });

  it('submits what was checked and nothing that was saved after it', async () => {
    const { id } = await field.assigned();
    await field.complete(id);
    const { version, draftVersion } = (await field.page(id)).body;
    await field.as('amara').put(`/submissions/${id}/domains/D1`, COMPLETE('D1', 'Saved later.'), { ifMatch: 1 });
    const submit = (seen: number) =>
      field.as('amara').post(`/submissions/${id}/submit`, { draftVersion: seen }, { ifMatch: version });
    expect((await submit(draftVersion)).body.code).toBe('stale-submission');
    expect((await submit(draftVersion + 1)).status).toBe(200);
  });

  it('hands in that a case is not known, and takes it back, until the case is locked', async () => {
    const { id, drawnCaseId } = await field.assigned();
    const post = (what: string, body: object | undefined, ifMatch: number) =>
      field.as('amara').post(`/submissions/${id}/${what}`, body, { ifMatch });
    expect((await post('not-known', { reason: 'Searched by name and birth.' }, 2)).status).toBe(200);
    expect((await field.page(id)).body).toMatchObject({ state: 'not-known', shows: 'nothing' });
    expect((await post('not-known/undo', undefined, 3)).status).toBe(200);
    expect((await field.page(id)).body).toMatchObject({ state: 'in-progress', submittedAt: null });
    expect((await post('not-known', {}, 4)).status).toBe(200);
    await lock(drawnCaseId);
    const late = await post('not-known/undo', undefined, 6);
    expect([late.status, late.body.code]).toEqual([409, 'submission-locked']);
    const [police, council] = await ofCase(drawnCaseId);
    expect(police).toMatchObject({ agencyId: 'cleveland-police', state: 'locked', outcome: 'not-known' });
    expect(council).toMatchObject({ agencyId: 'stockton-council', state: 'missing', outcome: 'missing' });
  });

  it('opens judgements to moderation when the case is locked, and not before', async () => {
    const { id, drawnCaseId } = await field.assigned();
    await field.complete(id);
    await field.submit(id);
    expect((await ofCase(drawnCaseId))[0]).toMatchObject({ state: 'submitted', judgements: [] });
    expect((await field.page(id, 'mo')).status).toBe(404);
    await lock(drawnCaseId);
    await lock(drawnCaseId);
    const [police] = await ofCase(drawnCaseId);
    expect(police).toMatchObject({ state: 'locked', outcome: 'judged', auditorTeam: 'North' });
    expect(police?.auditors).toEqual([{ auditorId: field.people.amara, team: 'North' }]);
    expect(police?.judgements).toHaveLength(8);
    expect(police?.judgements.find(({ domain }) => domain === 'D3')).toEqual({ domain: 'D3', ...COMPLETE('D3') });
    expect((await field.page(id, 'mo')).body).toMatchObject({ state: 'locked', shows: 'submitted' });
    // The lead of another agency sees it beside their own in moderation, not here.
    expect((await field.page(id, 'cora')).status).toBe(404);
    const late = await field.as('amara').put(`/submissions/${id}/domains/D1`, COMPLETE('D1'), { ifMatch: 1 });
    expect([late.status, late.body.code]).toEqual([409, 'submission-locked']);
  });

  it('counts what is handed in, also when two are at the same time', async () => {
    const ids = [(await field.assigned()).id, (await field.assigned()).id];
    for (const id of ids) await field.complete(id);
    const counted = async () => (await audits.eventsAbout('stockton', field.cycle.cycleId)).at(-1)?.data['submitted'];
    const before = Number(await counted());
    const answers = await Promise.all(ids.map((id) => field.submit(id)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(await counted()).toBe(before + 2);
  });

  it('lists to each what they may see, and marks what is overdue without closing it', async () => {
    const { id } = await field.assigned();
    type Item = {
      id: string;
      isMine: boolean;
      isReadable: boolean;
      agencyId: string;
      overdue: boolean;
      auditor?: string;
    };
    const list = async (subject: string) => {
      const answer = await field
        .as(subject)
        .get<{ items: Item[]; total: number }>(`/submissions?cycle=${field.cycle.cycleId}`);
      return answer.body;
    };
    const mine = await list('amara');
    expect(mine.items.every(({ isMine, agencyId }) => isMine && agencyId === 'cleveland-police')).toBe(true);
    expect((await list('bilal')).total).toBe(0);
    const led = await list('lena');
    expect(new Set(led.items.map(({ agencyId }) => agencyId))).toEqual(new Set(['cleveland-police']));
    const all = await list('mo');
    expect(all.total).toBe(led.total * 2);
    const status = all.items.find((item) => item.id === id);
    expect([status?.isReadable, status?.auditor]).toEqual([false, undefined]);
    audits.clock.advanceDays(400);
    const overdue = (await list('amara')).items.find((item) => item.id === id);
    expect([overdue?.overdue, (await field.page(id)).body['state']]).toEqual([true, 'assigned']);
  });
});
