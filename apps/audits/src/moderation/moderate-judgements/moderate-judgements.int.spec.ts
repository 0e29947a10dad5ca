import { AuditsFixture } from '../../testing/audits-fixture.js';
import { ModerationStory } from '../../testing/moderation-story.js';
import { ModerateJudgements } from './moderate-judgements.js';

const WHY = 'The chronology of the school was not used.';
const police = (grade: string, reason?: string) => ({ agencyId: 'cleveland-police', grade, ...(reason && { reason }) });
const inD1 = (...judgements: object[]) => ({ domain: 'D1', judgements });

describe(ModerateJudgements.name, () => {
  let audits: AuditsFixture;
  let story: ModerationStory;
  beforeAll(async () => {
    audits = await AuditsFixture.start();
    story = await ModerationStory.start(audits);
  });
  afterAll(() => audits.close());

  const judgementOf = async (drawnCaseId: string, domain = 'D1') =>
    (await story.page(drawnCaseId)).body.agencies[0]?.judgements.find((one) => one.domain === domain);
  const refused = async (drawnCaseId: string, body: object) => {
    const answer = await story.act(drawnCaseId, 'moderated-judgements', body);
    const errors = (answer.body['errors'] ?? []) as { field: string }[];
    return [answer.status, answer.body.code, ...errors.map(({ field }) => field)];
  };

  it('keeps the self grade and every moderated one, with who, when and why', async () => {
    const drawnCaseId = await story.opened();
    await story.mustAct(drawnCaseId, 'moderated-judgements', inD1(police('RI', WHY)));
    const { version } = (await story.page(drawnCaseId)).body;
    const second = await story
      .as('omar')
      .post(`/drawn-cases/${drawnCaseId}/moderated-judgements`, inD1(police('G', 'The chronology was found.')), {
        ifMatch: version,
      });
    expect([second.status, second.body]).toEqual([200, { drawnCaseId, state: 'open', version: version + 1 }]);
    const judgement = await judgementOf(drawnCaseId);
    expect(judgement?.self).toBe('G');
    expect(judgement?.moderated.map(({ grade, by, reason }) => [grade, by.name, reason])).toEqual([
      ['RI', 'Nadia', WHY],
      ['G', 'Omar', 'The chronology was found.'],
    ]);
    const rows = await audits.rows<{ grade: string; reason: Buffer }>(
      'stockton',
      'SELECT grade, reason FROM moderated_judgement WHERE drawn_case_id = $1 ORDER BY pos',
      [drawnCaseId],
    );
    expect(rows.map(({ grade, reason }) => [grade, reason.includes('chronology')])).toEqual([
      ['RI', false],
      ['G', false],
    ]);
    // No text of a case is said, and no grade before the case is graded.
    const said = await audits.rows<{ said: string }>('stockton', 'SELECT type || data AS said FROM outbox');
    expect(said.filter(({ said: text }) => /chronology|Why D1|judgement-moderated/.test(text))).toEqual([]);
  });

  it('asks for a reason wherever a grade differs, and for one that exists', async () => {
    const drawnCaseId = await story.opened();
    const field = 'judgements.0.reason';
    expect(await refused(drawnCaseId, inD1(police('RI')))).toEqual([400, 'judgement-not-possible', field]);
    expect(await refused(drawnCaseId, inD1(police('RI', ' '.repeat(40))))).toEqual([
      400,
      'judgement-not-possible',
      field,
    ]);
    expect((await refused(drawnCaseId, inD1(police('X', WHY)))).slice(1)).toEqual([
      'judgement-not-possible',
      'judgements.0.grade',
    ]);
    const missing = { agencyId: 'stockton-council', grade: 'G' };
    expect((await refused(drawnCaseId, inD1(police('G'), missing))).slice(2)).toEqual(['judgements.1.agencyId']);
    expect((await judgementOf(drawnCaseId))?.moderated).toEqual([]);
    // The control: with a reason the same grade is taken.
    await story.mustAct(drawnCaseId, 'moderated-judgements', inD1(police('RI', WHY)));
  });

  it('does nothing to what somebody else changed meanwhile, and once what comes twice', async () => {
    const drawnCaseId = await story.opened();
    const path = `/drawn-cases/${drawnCaseId}/moderated-judgements`;
    const options = { ifMatch: 1, idempotencyKey: `moderate-${drawnCaseId}` };
    const both = [
      await story.as('nadia').post(path, inD1(police('RI', WHY)), options),
      await story.as('nadia').post(path, inD1(police('RI', WHY)), options),
    ];
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    const stale = await story.as('omar').post(path, inD1(police('G')), { ifMatch: 1 });
    expect([stale.status, stale.body.code]).toEqual([412, 'stale-moderation']);
    expect((await judgementOf(drawnCaseId))?.moderated).toHaveLength(1);
  });

  it('accepts in one act exactly the self grades that stand', async () => {
    const drawnCaseId = await story.opened({ D2: 'NA', D3: 'I' });
    await story.mustAct(drawnCaseId, 'moderated-judgements', inD1(police('RI', WHY)));
    await story.mustAct(drawnCaseId, 'accepted-grades', { domain: 'D2' });
    expect((await story.page(drawnCaseId)).body.waiting).toBe(6);
    await story.mustAct(drawnCaseId, 'accepted-grades');
    const { body } = await story.page(drawnCaseId);
    expect(body.waiting).toBe(0);
    const last = body.agencies[0]?.judgements.map(({ domain, moderated }) => [
      domain,
      moderated.length,
      moderated[0]?.grade,
      moderated[0]?.accepted,
    ]);
    expect(last?.slice(0, 4)).toEqual([
      ['D1', 1, 'RI', false],
      ['D2', 1, 'NA', true],
      ['D3', 1, 'I', true],
      ['D4', 1, 'G', true],
    ]);
    const again = await story.act(drawnCaseId, 'accepted-grades');
    expect([again.status, again.body.code]).toEqual([409, 'nothing-to-accept']);
    expect(await audits.trailOf('stockton', drawnCaseId)).toEqual(
      expect.arrayContaining(['moderate-judgements', 'accept-self-grades']),
    );
  });
});

describe('the rows of moderation', () => {
  let audits: AuditsFixture;
  beforeAll(async () => (audits = await AuditsFixture.start()));
  afterAll(() => audits.close());

  const attempt = async (sql: string, login?: string) => {
    const client = await audits.databases.connect('stockton', login);
    await client.query('SET search_path TO audits; BEGIN');
    const outcome = await client.query(sql).then(
      () => 'done',
      (error: { code: string }) => error.code,
    );
    await client.query('ROLLBACK');
    await client.end();
    return outcome;
  };

  it.each([
    `UPDATE moderated_judgement SET grade = 'O'`,
    `UPDATE moderated_judgement SET reason = NULL`,
    'DELETE FROM moderated_judgement',
    `UPDATE case_grade SET overall = 'O'`,
    'DELETE FROM case_grade',
    'TRUNCATE case_grade',
    `UPDATE moderation_step SET at = now()`,
    'DELETE FROM moderation_step',
    `UPDATE case_moderation SET pseudonym = 'STO-18Q3-01'`,
    'DELETE FROM case_moderation',
  ])('cannot be rewritten by the service: %s', async (sql) => {
    expect([await attempt(sql, 'stockton_audits'), await attempt(sql.replace('TRUNCATE', 'DELETE FROM'))]).toEqual([
      '42501',
      'done',
    ]);
  });
});
