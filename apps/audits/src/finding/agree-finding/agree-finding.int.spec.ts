import { FindingWorld, STATEMENT } from '../../testing/finding-world.js';
import { AgreeFindingController } from './agree-finding.controller.js';

const passages = [{ start: 0, end: 12, kind: 'name' as const }];
const REASON = { reason: 'It is the name of a tool, not of a person.' };

describe(AgreeFindingController.name, () => {
  let world: FindingWorld;
  beforeAll(async () => (world = await FindingWorld.start(['stockton', 'hartlepool'])));
  afterAll(() => world.close());

  const outcome = async (subject: string, action: string, findingId: string, body?: object, options: object = {}) => {
    const answer = await world.act(subject, action, findingId, body, options);
    return [answer.status, answer.body.code ?? answer.body.state];
  };
  const drafted = async (marks: typeof passages = []) => {
    const { findingId } = (await world.draft()).body;
    await world.screened(findingId, marks);
    return findingId;
  };

  it('takes another person than the one who wrote it, once it was screened', async () => {
    const { findingId } = (await world.draft()).body;
    expect(await outcome('manager', 'agree', findingId)).toEqual([409, 'not-screened']);
    await world.screened(findingId);
    expect(await outcome('moderator', 'agree', findingId)).toEqual([403, 'own-finding']);
    const options = { idempotencyKey: 'agree-once-only', ifMatch: 1 };
    expect(await outcome('manager', 'agree', findingId, undefined, options)).toEqual([200, 'agreed']);
    expect(await outcome('manager', 'agree', findingId, undefined, options)).toEqual([200, 'agreed']);
    expect(await outcome('manager', 'agree', findingId, undefined, { ifMatch: 1 })).toEqual([412, 'stale-finding']);
    expect(await world.audits.trailOf('stockton', findingId)).toEqual(['draft-finding', 'agree-finding']);
  });

  it('needs a second person’s reason where passages are marked; the reason is kept sealed', async () => {
    const findingId = await drafted(passages);
    expect(await outcome('manager', 'agree', findingId)).toEqual([409, 'passages-found']);
    expect(await outcome('moderator', 'override-screening', findingId, REASON)).toEqual([403, 'own-finding']);
    expect(await outcome('manager', 'override-screening', findingId, { reason: '          ' })).toEqual([
      400,
      'reason-missing',
    ]);
    expect(await outcome('manager', 'override-screening', findingId, REASON)).toEqual([200, 'screened']);
    expect(await outcome('manager', 'override-screening', findingId, REASON)).toEqual([409, 'nothing-to-override']);
    expect(await outcome('manager', 'agree', findingId)).toEqual([200, 'agreed']);
    const { body } = await world.audits.visitor('director').get<{ history: object[] }>(`/findings/${findingId}`);
    expect(body.history[1]).toMatchObject({ action: 'override-screening', by: { name: 'Known manager' }, ...REASON });
    const [{ text }] = (await world.rows('SELECT string_agg(d::text, $1) AS text FROM finding_decision d', [' '])) as [
      { text: string },
    ];
    expect(text).not.toContain(REASON.reason);
  });

  it('holds for that text only: an override and an agreement end when it is written anew', async () => {
    const findingId = await drafted(passages);
    await world.act('manager', 'override-screening', findingId, REASON);
    await world.act('manager', 'agree', findingId);
    expect((await world.redraft('manager', findingId, { statement: `${STATEMENT} Again.` })).body.state).toBe('draft');
    await world.screened(findingId, passages, {}, 2);
    expect(await outcome('moderator', 'agree', findingId)).toEqual([409, 'passages-found']);
    expect(await outcome('manager', 'agree', findingId)).toEqual([403, 'own-finding']);
  });

  it('is refused for another text than was screened, whoever changed it', async () => {
    const findingId = await drafted();
    const other = await drafted();
    await world.rows(
      `UPDATE finding_text SET digest = (SELECT digest FROM finding_text t JOIN finding f ON f.text_id = t.id
      WHERE f.id = $2) WHERE id = (SELECT text_id FROM finding WHERE id = $1)`,
      [findingId, other],
    );
    expect(await outcome('manager', 'agree', findingId)).toEqual([409, 'other-text-screened']);
    // The control: the untouched one can be agreed.
    expect(await outcome('manager', 'agree', other)).toEqual([200, 'agreed']);
  });

  it('is kept by the database too: nobody’s own is agreed, and no decision is rewritten', async () => {
    const findingId = await drafted();
    const own = world.rows(`UPDATE finding SET agreed_by = drafted_by, state = 'agreed' WHERE id = $1`, [findingId]);
    await expect(own).rejects.toMatchObject({ constraint: 'agreed_by_another' });
    const login = await world.audits.databases.connect('stockton', 'stockton_audits');
    await login.query('SET search_path TO audits');
    for (const sql of [
      'DELETE FROM finding',
      'UPDATE finding_decision SET at = now()',
      'DELETE FROM finding_text',
      'UPDATE finding_text SET digest = digest',
    ])
      await expect(login.query(sql)).rejects.toMatchObject({ code: '42501' });
    await login.end();
  });

  it('can be withheld with a reason, for good', async () => {
    const findingId = await drafted();
    expect(await outcome('moderator', 'withhold', findingId, REASON)).toEqual([200, 'withheld']);
    expect((await world.redraft('moderator', findingId)).body.code).toBe('finding-state');
    expect(await outcome('manager', 'agree', findingId)).toEqual([409, 'finding-state']);
  });

  it('is nobody else’s: not of another scope, not of those who only read', async () => {
    const findingId = await drafted();
    await world.person('elsewhere', ['moderator'], 'hartlepool');
    const foreign = world.audits.visitor('elsewhere', 'hartlepool');
    for (const action of ['agree', 'override-screening', 'withhold', 'redraft', 'share', 'withdraw']) {
      expect(await outcome('director', action, findingId)).toEqual([403, 'permission-missing']);
    }
    expect((await foreign.post(`/findings/${findingId}/agree`, undefined, { ifMatch: 1 })).status).toBe(404);
    expect((await foreign.get(`/findings/${findingId}`)).status).toBe(404);
    expect((await foreign.get(`/cycles/${world.cycle.cycleId}/findings`)).body).toMatchObject({ findings: [] });
    expect((await world.audits.visitor('director').get(`/cycles/${world.cycle.cycleId}/findings`)).status).toBe(200);
  });
});
