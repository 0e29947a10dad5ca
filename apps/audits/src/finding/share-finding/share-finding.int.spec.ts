import { findingSharedV1, wireName } from '@accord/contracts';
import { FindingWorld, STATEMENT } from '../../testing/finding-world.js';
import { ShareFinding } from './share-finding.js';

const FIELDS = Object.keys(findingSharedV1.example).sort();
const UNDER = { agreementId: 'joint-audit' };

describe(ShareFinding.name, () => {
  let world: FindingWorld;
  beforeAll(async () => (world = await FindingWorld.start()));
  afterAll(() => world.close());

  const outcome = async (findingId: string, body: object = UNDER, options: object = {}) => {
    const answer = await world.act('manager', 'share', findingId, body, options);
    return [answer.status, answer.body.code ?? answer.body.state];
  };
  const crossed = async (findingId: string) =>
    (await world.said('stockton', 'sharing')).filter(({ aggregateId }) => aggregateId === findingId);
  const logged = (findingId: string) =>
    world.rows('SELECT kind FROM disclosure_log WHERE finding_id = $1', [findingId]);

  it('lets exactly what was shown cross, once, and keeps in the log what, under what, to whom, by whom', async () => {
    const findingId = await world.agreed();
    const preview = await world.audits.visitor('manager').get<Record<string, object>>(`/findings/${findingId}/release`);
    expect([preview.status, preview.headers.get('etag')]).toEqual([200, '"v2"']);
    const options = { ifMatch: 2, idempotencyKey: 'share-once-only' };
    expect(await outcome(findingId, UNDER, options)).toEqual([200, 'shared']);
    expect(await outcome(findingId, UNDER, options)).toEqual([200, 'shared']);
    const [event, ...others] = await crossed(findingId);
    expect([others, event?.type, Object.keys(event?.data ?? {}).sort()]).toEqual([
      [],
      wireName(findingSharedV1),
      FIELDS,
    ]);
    const shown = { ...preview.body.content, sharedAt: expect.any(String) };
    expect(event?.data).toEqual(shown);
    expect(event?.data).toMatchObject({
      statement: STATEMENT,
      supportingCases: 2,
      releasedByRole: 'partnership-manager',
    });
    const { body } = await world.audits.visitor('director').get<{ items: object[] }>('/disclosure-log');
    expect(body.items[0]).toMatchObject({
      kind: 'released',
      findingId,
      agreementId: 'joint-audit',
      clauses: ['3.1 Findings are released by a named person'],
      recipients: ['hartlepool', 'joint'],
      by: { name: 'Known manager' },
      asRole: 'partnership-manager',
      content: { statement: STATEMENT },
      looks: [],
    });
    expect(await world.audits.trailOf('stockton', findingId)).toContain('share-finding');
  });

  it('refuses what nobody agreed, and what was agreed under another agreement than was shown', async () => {
    const { findingId } = (await world.draft()).body;
    await world.screened(findingId);
    expect(await outcome(findingId)).toEqual([409, 'finding-state']);
    expect((await world.audits.visitor('manager').get(`/findings/${findingId}/release`)).status).toBe(409);
    await world.act('manager', 'agree', findingId);
    expect(await outcome(findingId, { agreementId: 'stockton-alone' })).toEqual([409, 'other-agreement']);
    expect([await crossed(findingId), await logged(findingId)]).toEqual([[], []]);
    expect(await outcome(findingId)).toEqual([200, 'shared']);
  });

  it.each([
    ['whose review date has passed', 'overdue', 'agreement-review-passed'],
    ['to which an authority that would read it is no party', 'stockton-alone', 'agreement-not-party'],
    ['that is no longer there', 'forgotten', 'agreement-missing'],
  ])('refuses under an agreement %s', async (_what, agreementId, code) => {
    const findingId = await world.agreed();
    const under = (id: string) =>
      world.rows(`UPDATE audit_cycle SET definition = jsonb_set(definition, '{agreementId}', to_jsonb($1::text))`, [
        id,
      ]);
    await under(agreementId);
    expect(await outcome(findingId, { agreementId })).toEqual([409, code]);
    expect([await crossed(findingId), await logged(findingId)]).toEqual([[], []]);
    // The control: under one that covers it the same finding is shared.
    await under('joint-audit');
    expect(await outcome(findingId)).toEqual([200, 'shared']);
  });

  it('refuses what rests on a case that was replaced since, until it is written anew', async () => {
    const findingId = await world.agreed({ supportingCases: 3 });
    const replace = (state: string) =>
      world.rows(
        `UPDATE case_moderation SET state = $1
          WHERE drawn_case_id = (SELECT drawn_case_id FROM case_moderation ORDER BY drawn_case_id LIMIT 1)`,
        [state],
      );
    await replace('withdrawn');
    expect(await outcome(findingId)).toEqual([409, 'support-lost']);
    await replace('closed');
    expect(await outcome(findingId)).toEqual([200, 'shared']);
  });

  it('keeps the log: nothing of it is changed or deleted', async () => {
    await world.shared();
    const login = await world.audits.databases.connect('stockton', 'stockton_audits');
    await login.query('SET search_path TO audits');
    for (const sql of [
      'DELETE FROM disclosure_log',
      `UPDATE disclosure_log SET purpose = 'another'`,
      'DELETE FROM shared_finding',
    ])
      await expect(login.query(sql)).rejects.toMatchObject({ code: '42501' });
    await login.end();
    expect((await world.audits.visitor('moderator').get('/disclosure-log')).status).toBe(403);
  });
});
