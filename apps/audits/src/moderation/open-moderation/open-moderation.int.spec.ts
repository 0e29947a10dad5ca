import { jest } from '@jest/globals';
import { AuditedCases } from '../../audited-case/audited-cases.js';
import { CaseSubmissions } from '../../submission/case-submissions.js';
import { AuditsFixture } from '../../testing/audits-fixture.js';
import { knownCycle } from '../../testing/known-cycle.js';
import { ModerationStory } from '../../testing/moderation-story.js';
import { OpenModeration } from './open-moderation.js';

describe(OpenModeration.name, () => {
  let audits: AuditsFixture;
  let story: ModerationStory;
  beforeAll(async () => {
    audits = await AuditsFixture.start(['stockton', 'hartlepool']);
    story = await ModerationStory.start(audits);
  });
  afterAll(() => audits.close());
  afterEach(() => jest.restoreAllMocks());

  const open = (drawnCaseId: string, subject = 'nadia', options: object = {}) =>
    story.as(subject).post(`/drawn-cases/${drawnCaseId}/moderation`, {}, options);
  const refusal = async (drawnCaseId: string, subject: string) => {
    const { status, body } = await open(drawnCaseId, subject);
    return [status, body.code];
  };

  it('locks the submissions, shows what is missing as missing, says who moderates, once', async () => {
    const drawnCaseId = await story.handedIn();
    expect((await story.page(drawnCaseId)).body).toMatchObject({ state: 'not-open', version: 0, actions: ['open'] });
    const key = { idempotencyKey: `open-${drawnCaseId}` };
    const answers = [await open(drawnCaseId, 'nadia', key), await open(drawnCaseId, 'nadia', key)];
    for (const { status, body } of answers) {
      expect([status, body]).toEqual([201, { drawnCaseId, state: 'open', version: 1 }]);
    }
    const { body, text } = await story.page(drawnCaseId);
    expect(body.agencies.map(({ agencyId, standing }) => [agencyId, standing])).toEqual([
      ['cleveland-police', 'submitted'],
      ['stockton-council', 'missing'],
    ]);
    expect(body.agencies[0]?.judgements.map(({ domain, self }) => domain + self).join()).toBe(
      'D1G,D2G,D3G,D4G,D5G,D6G,D7G,D8G',
    );
    expect(text).toContain('Why D1 is good.');
    expect((await story.said(drawnCaseId)).filter((type) => type.startsWith('case-'))).toEqual([
      'case-moderation-opened.v1',
    ]);
    expect(await audits.trailOf('stockton', drawnCaseId)).toEqual(
      expect.arrayContaining(['open-moderation', 'look-at-case-moderation']),
    );
    expect(await refusal(drawnCaseId, 'omar')).toEqual([409, 'moderation-not-possible']);
  });

  it('is not for anyone who ever audited the case, nor for their team; with the auditors unknown it would be', async () => {
    const drawnCaseId = await story.handedIn();
    const person = { roles: ['moderator'], team: 'North' } as const;
    await audits.person('stockton', { subject: 'of-amaras-team', ...person });
    const sql = `INSERT INTO role_grant (id, person_id, role, agency_id, team, valid_from, reason, granted_at)
      VALUES (gen_random_uuid(), $1, 'moderator', 'stockton-council', 'Quality', '2020-01-01', 'By a test.', now())`;
    await audits.rows('stockton', sql, [story.field.people.amara]);
    expect(await refusal(drawnCaseId, 'amara')).toEqual([403, 'own-submission']);
    expect(await refusal(drawnCaseId, 'of-amaras-team')).toEqual([403, 'auditors-team']);
    expect((await story.page(drawnCaseId, 'amara')).body).toMatchObject({ actions: [], conflict: 'own-submission' });
    const submissions = audits.service.app.get(CaseSubmissions, { strict: false });
    const all = submissions.ofCase.bind(submissions);
    const withoutAuditors = async (...of: Parameters<typeof all>) =>
      (await all(...of)).map((one) => ({ ...one, auditors: [] }));
    jest.spyOn(submissions, 'ofCase').mockImplementation(withoutAuditors);
    expect((await open(drawnCaseId, 'amara')).status).toBe(201);
  });

  it('is not for the team that works with the case; with another team it is', async () => {
    const drawnCaseId = await story.handedIn();
    const team = { agencyId: 'stockton-council', team: 'safeguarding north ' };
    await audits.person('stockton', { subject: 'of-the-team', roles: ['moderator'], ...team });
    expect(await refusal(drawnCaseId, 'of-the-team')).toEqual([403, 'own-team']);
    const cases = audits.service.app.get(AuditedCases, { strict: false });
    const find = cases.find.bind(cases);
    jest.spyOn(cases, 'find').mockImplementation(async (...of) => {
      const found = await find(...of);
      return found && { ...found, team: 'Safeguarding South' };
    });
    expect((await open(drawnCaseId, 'of-the-team')).status).toBe(201);
  });

  it('waits for the cycle to be in moderation', async () => {
    const drawnCaseId = await story.handedIn();
    await knownCycle(audits, 'stockton', 'fieldwork', { ...story.field.cycle, state: 'fieldwork' });
    expect(await refusal(drawnCaseId, 'nadia')).toEqual([409, 'moderation-not-possible']);
    await knownCycle(audits, 'stockton', 'moderation', story.field.cycle);
    expect((await open(drawnCaseId)).status).toBe(201);
  });

  it('is not there in another authority, nor for other roles', async () => {
    const drawnCaseId = await story.handedIn();
    await audits.person('hartlepool', { subject: 'nadia', roles: ['moderator'], team: 'Quality' });
    const visitor = audits.visitor('nadia', 'hartlepool');
    const elsewhere = await visitor.post(`/drawn-cases/${drawnCaseId}/moderation`, {});
    const nowhere = await visitor.post('/drawn-cases/7a3f0c1e-52a4-4c0d-9f35-0d3f4f1b2c6d/moderation', {});
    expect([elsewhere.status, nowhere.status]).toEqual([404, 404]);
    expect({ ...elsewhere.body, requestId: '' }).toEqual({ ...nowhere.body, requestId: '' });
    for (const subject of ['lena', 'bilal', 'dora']) expect((await open(drawnCaseId, subject)).status).toBe(403);
    expect((await open(drawnCaseId)).status).toBe(201);
  });

  it('shows nobody but moderators anything before, then also the agencies’ leads and the director', async () => {
    const drawnCaseId = await story.handedIn();
    const elsewhere = { roles: ['safeguarding-lead'], agencyId: 'hartlepool-council' } as const;
    await audits.person('stockton', { subject: 'lead-elsewhere', ...elsewhere });
    const seen = async () => {
      const subjects = ['lena', 'cora', 'dora', 'lead-elsewhere', 'bilal'];
      const answers = await Promise.all(subjects.map((subject) => story.page(drawnCaseId, subject)));
      return answers.map(({ status }) => status);
    };
    expect(await seen()).toEqual([404, 404, 404, 404, 403]);
    const before = await story.page(drawnCaseId);
    expect(before.body.agencies.every(({ judgements }) => judgements.length === 0)).toBe(true);
    expect(before.text).not.toContain('Why D1');
    await open(drawnCaseId);
    expect(await seen()).toEqual([200, 200, 200, 404, 403]);
    expect((await story.page(drawnCaseId, 'lena')).body.actions).toEqual([]);
  });
});
