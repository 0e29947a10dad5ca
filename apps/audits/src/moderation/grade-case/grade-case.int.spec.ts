import type { GradingScale } from '@accord/contracts';
import type { ModerationListResponse } from '../moderation-list/moderation-list.response.js';
import { AuditsFixture } from '../../testing/audits-fixture.js';
import { knownCycle } from '../../testing/known-cycle.js';
import { ModerationStory } from '../../testing/moderation-story.js';
import { GradeCase } from './grade-case.js';

const REASON = { reason: 'A grade of D1 was mistyped.' };

describe(GradeCase.name, () => {
  let audits: AuditsFixture;
  let story: ModerationStory;
  beforeAll(async () => {
    audits = await AuditsFixture.start(['stockton', 'hartlepool']);
    story = await ModerationStory.start(audits);
  });
  afterAll(() => audits.close());

  const accepted = async (grades = {}) => {
    const drawnCaseId = await story.opened(grades);
    await story.mustAct(drawnCaseId, 'accepted-grades');
    return drawnCaseId;
  };
  const refusal = async (drawnCaseId: string, overall: string) => {
    const { status, body } = await story.act(drawnCaseId, 'grade', { overall });
    return [status, body.code];
  };
  const eventsOf = async (drawnCaseId: string, type: string) =>
    (await audits.eventsAbout('stockton', drawnCaseId)).filter((event) => event.type === type).map(({ data }) => data);

  it('says each judgement in both grades and the case’s grade, tells the auditors, and counts', async () => {
    const drawnCaseId = await accepted({ D1: 'I' });
    const given = { overall: 'RI', reason: 'The core group made up for it.' };
    const answer = await story.act(drawnCaseId, 'grade', given);
    expect([answer.status, answer.body]).toEqual([
      200,
      { drawnCaseId, state: 'closed', version: 3, overall: 'RI', cappedBy: 'key-domain-inadequate' },
    ]);
    const { pseudonym } = (await story.page(drawnCaseId)).body;
    const { cycleId } = story.field.cycle;
    const judgements = await eventsOf(drawnCaseId, 'judgement-moderated.v1');
    expect(judgements).toHaveLength(8);
    expect(judgements[0]).toEqual({
      ...{ cycleId, pseudonym, agencyId: 'cleveland-police' },
      ...{ domain: 'D1', self: 'I', moderated: 'I' },
    });
    expect(await eventsOf(drawnCaseId, 'case-graded.v1')).toEqual([
      { cycleId, pseudonym, overall: 'RI', cappedBy: 'key-domain-inadequate' },
    ]);
    expect(await eventsOf(drawnCaseId, 'case-moderation-closed.v1')).toEqual([
      { drawnCaseId, cycleId, pseudonym, auditorIds: [story.field.people.amara] },
    ]);
    const counted = (await audits.eventsAbout('stockton', cycleId)).at(-1);
    expect([counted?.type, counted?.data['moderated']]).toEqual(['progress-counted.v1', 1]);
    const said = await audits.rows<{ data: string }>('stockton', 'SELECT data::text AS data FROM outbox');
    expect(said.map(({ data }) => data).join()).not.toMatch(/core group|Why D1/);
    expect(await audits.trailOf('stockton', drawnCaseId)).toContain('grade-case');
  });

  it('refuses a grade above the cap; without the rule the same grade is given', async () => {
    const drawnCaseId = await accepted({ D1: 'I' });
    expect(await refusal(drawnCaseId, 'G')).toEqual([400, 'grade-above-cap']);
    const { cycle } = story.field;
    const scale: GradingScale = { ...cycle.scale, cappingRules: [] };
    await knownCycle(audits, 'stockton', 'moderation', { ...cycle, scale });
    expect(await story.act(drawnCaseId, 'grade', { overall: 'G' })).toMatchObject({ status: 200 });
    await knownCycle(audits, 'stockton', 'moderation', cycle);
    const twice = await accepted({ D2: 'I', D8: 'I' });
    expect((await story.page(twice)).body.cap).toMatchObject({
      grade: 'I',
      rules: [
        { code: 'two-inadequate', domains: ['D2', 'D8'] },
        { code: 'key-domain-inadequate', domains: ['D8'] },
      ],
    });
    expect(await refusal(twice, 'RI')).toEqual([400, 'grade-above-cap']);
  });

  it('waits for every judgement, and refuses what is not of the scale or was seen before a change', async () => {
    const drawnCaseId = await story.opened();
    expect(await refusal(drawnCaseId, 'G')).toEqual([409, 'judgements-not-moderated']);
    await story.mustAct(drawnCaseId, 'accepted-grades');
    expect(await refusal(drawnCaseId, 'NA')).toEqual([400, 'grade-unknown']);
    const path = `/drawn-cases/${drawnCaseId}/grade`;
    const stale = await story.as('nadia').post(path, { overall: 'G' }, { ifMatch: 1 });
    expect([stale.status, stale.body.code]).toEqual([412, 'stale-moderation']);
    const unseen = await story.as('nadia').post(path, { overall: 'G' });
    expect(unseen.status).toBe(428);
    expect((await story.as('lena').post(path, { overall: 'G' }, { ifMatch: 2 })).status).toBe(403);
    expect((await story.act(drawnCaseId, 'grade', { overall: 'G' })).status).toBe(200);
    expect(await refusal(drawnCaseId, 'G')).toEqual([409, 'moderation-not-possible']);
  });

  it('is reopened with a reason, and graded again: no grade is taken away, all is said again', async () => {
    const drawnCaseId = await accepted();
    await story.mustAct(drawnCaseId, 'grade', { overall: 'G' });
    const unexplained = await story.act(drawnCaseId, 'moderation/reopen', { reason: '          ' });
    expect([unexplained.status, unexplained.body.code]).toEqual([400, 'reason-missing']);
    await story.mustAct(drawnCaseId, 'moderation/reopen', REASON);
    const worse = { agencyId: 'cleveland-police', grade: 'RI', reason: 'The referral was late.' };
    await story.mustAct(drawnCaseId, 'moderated-judgements', { domain: 'D1', judgements: [worse] });
    await story.mustAct(drawnCaseId, 'grade', { overall: 'RI' });
    const { body } = await story.page(drawnCaseId);
    expect(body.overall.map(({ overall }) => overall)).toEqual(['G', 'RI']);
    expect(body.steps.map(({ action, reason }) => [action, reason])).toEqual([
      ['open', undefined],
      ['grade', undefined],
      ['reopen', REASON.reason],
      ['grade', undefined],
    ]);
    const judgements = await eventsOf(drawnCaseId, 'judgement-moderated.v1');
    expect(judgements).toHaveLength(16);
    expect(judgements[8]).toMatchObject({ domain: 'D1', self: 'G', moderated: 'RI' });
    expect((await eventsOf(drawnCaseId, 'case-graded.v1')).map(({ overall }) => overall)).toEqual(['G', 'RI']);
    expect(await eventsOf(drawnCaseId, 'case-moderation-opened.v1')).toHaveLength(2);
  });

  it('shows auditors of the case the final grades, when it is closed and only then', async () => {
    const drawnCaseId = await story.opened();
    const final = (subject: string) =>
      story
        .as(subject)
        .get<{ overall: string; grades: { domain: string }[] }>(`/drawn-cases/${drawnCaseId}/final-grades`);
    const better = { agencyId: 'cleveland-police', grade: 'O', reason: 'The plan changed the child’s life.' };
    await story.mustAct(drawnCaseId, 'moderated-judgements', { domain: 'D1', judgements: [better] });
    await story.mustAct(drawnCaseId, 'accepted-grades');
    expect((await final('amara')).status).toBe(404);
    await story.mustAct(drawnCaseId, 'grade', { overall: 'G' });
    const { status, body } = await final('amara');
    expect([status, body.overall, body.grades.length]).toEqual([200, 'G', 8]);
    expect(body.grades[0]).toEqual({ ...better, domain: 'D1', self: 'G' });
    for (const subject of ['bilal', 'cora', 'nadia', 'lena']) expect((await final(subject)).status).toBe(404);
    expect(await audits.trailOf('stockton', drawnCaseId)).toContain('look-at-final-grades');
    await story.mustAct(drawnCaseId, 'moderation/reopen', REASON);
    expect((await final('amara')).status).toBe(404);
  });

  it('is listed with agencies, states and grades, to those who may see moderation', async () => {
    const drawnCaseId = await accepted();
    const waiting = await story.handedIn();
    await story.mustAct(drawnCaseId, 'grade', { overall: 'G' });
    const { cycleId } = story.field.cycle;
    const list = (subject: string) => story.as(subject).get<ModerationListResponse>(`/cycles/${cycleId}/moderation`);
    const { cases } = (await list('nadia')).body;
    expect(cases.find((one) => one.drawnCaseId === drawnCaseId)).toMatchObject({
      ...{ state: 'closed', overall: 'G', replaced: false },
      agencies: [
        { agencyId: 'cleveland-police', standing: 'submitted', overdue: false },
        { agencyId: 'stockton-council', standing: 'missing', overdue: false },
      ],
    });
    expect(cases.find((one) => one.drawnCaseId === waiting)).toMatchObject({
      state: 'not-open',
      agencies: [{ standing: 'submitted' }, { standing: 'awaited', overdue: false }],
    });
    expect([(await list('lena')).status, (await list('dora')).status, (await list('amara')).status]).toEqual([
      200, 200, 403,
    ]);
    await audits.person('hartlepool', { subject: 'nadia', roles: ['moderator'] });
    expect((await audits.visitor('nadia', 'hartlepool').get(`/cycles/${cycleId}/moderation`)).status).toBe(404);
    audits.clock.advanceDays(60);
    const late = (await list('nadia')).body.cases.find((one) => one.drawnCaseId === waiting);
    expect(late?.agencies.map(({ overdue }) => overdue)).toEqual([false, true]);
  });
});
