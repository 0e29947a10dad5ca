import { randomUUID } from 'node:crypto';
import { jest } from '@jest/globals';
import type { DrawValuesPublishedV1, SampleDrawnV1, SampleSharedV1 } from '@accord/contracts';
import { newId, toScope } from '@accord/kernel';
import { UnitOfWork } from '@accord/persistence';
import { AuditedCases } from '../audited-case/audited-cases.js';
import { AuditsFixture } from '../testing/audits-fixture.js';
import { DrawStory, testDigest } from '../testing/draw-story.js';
import { knownCycle } from '../testing/known-cycle.js';
import { expectedSeed } from './expected-seed.js';
import type { DrawStatusResponse } from './draw-status/draw-status.response.js';
import { OpenDrawValues } from './give-draw-value/open-draw-values.js';
import { DrawMilestones } from './persistence/draw-milestones.js';
import { SamplesDirectory } from './samples-directory.js';

const SCOPES = ['stockton', 'hartlepool', 'joint'];

describe('a draw across the scopes', () => {
  let audits: AuditsFixture;
  beforeAll(async () => {
    audits = await AuditsFixture.start(SCOPES);
    for (const scope of ['stockton', 'hartlepool'])
      await audits.person(scope, { subject: 'witness', roles: ['draw-witness'] });
    await audits.person('joint', { subject: 'board', roles: ['board-member', 'partnership-manager'] });
    await audits.person('stockton', { subject: 'importer', roles: ['register-importer', 'moderator', 'director'] });
  });
  afterAll(() => audits.close());
  afterEach(() => jest.restoreAllMocks());

  async function begin(state: 'sampling' | 'approved' | 'aborted' = 'sampling'): Promise<DrawStory> {
    const cycleId = newId();
    for (const scope of SCOPES) await knownCycle(audits, scope, state, { cycleId });
    return new DrawStory(audits, cycleId);
  }
  async function frozen(): Promise<DrawStory> {
    const story = await begin();
    for (const authority of ['stockton', 'hartlepool']) await story.freeze(authority);
    await story.openValues('stockton', 'hartlepool');
    return story;
  }
  const give = (story: DrawStory, scope: string, value: string, subject = 'witness', idempotencyKey?: string) =>
    audits
      .visitor(subject, scope)
      .post(`/cycles/${story.cycleId}/draw-value`, { value }, idempotencyKey ? { idempotencyKey } : {});
  const look = async (story: DrawStory, scope: string) =>
    (
      await audits
        .visitor(scope === 'joint' ? 'board' : 'witness', scope)
        .get<DrawStatusResponse>(`/cycles/${story.cycleId}/draw`)
    ).body;
  const part = async (story: DrawStory, scope: string, authority: string) =>
    (await look(story, scope)).authorities.find((one) => one.authority === authority);

  async function expectDrawn(story: DrawStory, scope: string, values: object[]): Promise<void> {
    const status = await look(story, scope);
    expect(status).toMatchObject({ stage: 'drawn', values });
    for (const one of status.authorities)
      expect(one).toMatchObject({ isSeedRight: true, task: 'nothing', sample: { size: 4 } });
    expect(status.cases.map(({ pseudonym }) => pseudonym)).toEqual(scope === 'joint' ? [] : [pseudonymOf(scope)]);
    const directory = audits.service.app.get(SamplesDirectory, { strict: false });
    const drawn = await audits.service.app
      .get(UnitOfWork)
      .run(toScope(scope), (tx) => directory.authoritiesWithSample(tx, story.cycleId));
    expect(drawn).toEqual(['hartlepool', 'stockton']);
  }

  it('goes from frames to published samples, each scope seeing what it may', async () => {
    const story = await begin();
    expect(await look(story, 'stockton')).toMatchObject({
      stage: 'freezing',
      own: 'stockton',
      authorities: [{ task: 'not-known' }, { task: 'freeze-frame' }],
    });
    await story.freeze('stockton');
    expect(await story.said('joint', 'frames-frozen.v1')).toEqual([]);
    expect(await part(story, 'joint', 'stockton')).toMatchObject({
      task: 'nothing',
      frame: { digest: testDigest('stockton'), size: 4 },
    });
    expect(await part(story, 'hartlepool', 'stockton')).toMatchObject({ frame: null });
    await story.freeze('hartlepool');
    expect(await story.said('joint', 'frames-frozen.v1')).toHaveLength(1);
    await story.openValues('stockton', 'hartlepool');
    expect(await part(story, 'hartlepool', 'stockton')).toMatchObject({ frame: { digest: testDigest('stockton') } });

    expect((await give(story, 'stockton', 'stockton-2018')).status).toBe(201);
    expect(await story.said('stockton', 'draw-value-shared.v1')).toEqual([
      { cycleId: story.cycleId, value: 'stockton-2018' },
    ]);
    await story.gatherValue('stockton', 'stockton-2018');
    expect(await story.said('joint', 'draw-values-published.v1')).toEqual([]);
    await give(story, 'hartlepool', 'hartlepool-2018');
    await story.gatherValue('hartlepool', 'hartlepool-2018');
    const values = [
      { authority: 'hartlepool', value: 'hartlepool-2018' },
      { authority: 'stockton', value: 'stockton-2018' },
    ];
    expect(await story.said<DrawValuesPublishedV1>('joint', 'draw-values-published.v1')).toEqual([
      { cycleId: story.cycleId, values },
    ]);
    await story.publishValues('stockton', 'hartlepool');
    expect(await part(story, 'stockton', 'hartlepool')).toMatchObject({ task: 'draw', valueText: 'hartlepool-2018' });

    for (const authority of ['stockton', 'hartlepool'])
      await story.draw(authority, sampleOf(story, authority, values), 'stockton', 'hartlepool');
    for (const scope of SCOPES) await expectDrawn(story, scope, values);
    expect(await audits.trailOf('stockton', story.cycleId)).toContain('give-draw-value');
    expect(await audits.trailOf('hartlepool', story.cycleId)).toContain('look-at-draw');
  });

  it('lets out neither ids that lead to a child nor teams, and marks what was replaced', async () => {
    const story = await frozen();
    const sample = sampleOf(story, 'stockton', []);
    await story.draw('stockton', sample, 'hartlepool');
    const replaced = { state: 'replaced' as const, replacedBy: 'STO-18Q3-55', reason: 'not-in-scope' as const };
    const next = {
      drawnCaseId: newId(),
      team: 'Team West',
      pseudonym: 'STO-18Q3-55',
      stratum: 'Child protection',
      state: 'drawn' as const,
    };
    const cases = sample.cases.map((one) => ({ ...one, ...replaced }));
    await story.draw('stockton', { ...sample, cases: [...cases, next] }, 'hartlepool');
    const outside = JSON.stringify([
      await story.said<SampleSharedV1>('stockton', 'sample-shared.v1'),
      await story.said('joint', 'sample-published.v1'),
      await look(story, 'hartlepool'),
      await look(story, 'joint'),
    ]);
    for (const secret of ['Team North', 'Team West', sample.cases[0]?.drawnCaseId ?? '', next.drawnCaseId])
      expect(outside).not.toContain(secret);
    expect(outside).toContain('STO-18Q3-55');
    const kept = await audits.service.app.get(UnitOfWork).run(toScope('stockton'), async (tx) => {
      const known = audits.service.app.get(AuditedCases, { strict: false });
      return [await known.ofCycle(tx, story.cycleId), await known.find(tx, next.drawnCaseId)];
    });
    expect(kept).toMatchObject([[replaced, { team: 'Team West' }], { state: 'drawn' }]);
    expect(await part(story, 'hartlepool', 'stockton')).toMatchObject({
      sample: { cases: [replaced, { state: 'drawn' }] },
    });
  });

  it('takes no value before all frames are frozen, in the authority and in the partnership', async () => {
    const story = await begin();
    await story.freeze('stockton');
    expect(await give(story, 'stockton', 'early')).toMatchObject({ status: 409, body: { code: 'frames-not-frozen' } });
    await story.gatherValue('stockton', 'early');
    expect(await part(story, 'joint', 'stockton')).toMatchObject({ value: 'not-given' });
    // Without the guards it is taken.
    jest.spyOn(audits.service.app.get(OpenDrawValues, { strict: false }), 'assertOpen').mockResolvedValue();
    expect((await give(story, 'stockton', 'early')).status).toBe(201);
    const milestones = audits.service.app.get(DrawMilestones, { strict: false });
    jest.spyOn(milestones, 'reached').mockResolvedValueOnce(new Set(['frames-frozen'] as const));
    await story.gatherValue('stockton', 'early');
    expect(await part(story, 'joint', 'stockton')).toMatchObject({ value: 'given' });
  });

  it('takes a value once: it cannot be changed, by nobody', async () => {
    const story = await frozen();
    const key = randomUUID();
    const first = await give(story, 'stockton', 'first', 'witness', key);
    expect(await give(story, 'stockton', 'first', 'witness', key)).toMatchObject({ status: 201, body: first.body });
    expect(await give(story, 'stockton', 'second')).toMatchObject({
      status: 409,
      body: { code: 'value-already-given' },
    });
    expect(await story.said('stockton', 'draw-value-shared.v1')).toHaveLength(1);
    await story.gatherValue('stockton', 'first');
    await story.gatherValue('stockton', 'second');
    await story.gatherValue('hartlepool', 'h');
    await story.gatherValue('hartlepool', 'other');
    expect(await story.said('joint', 'draw-values-published.v1')).toMatchObject([
      { values: [{ value: 'h' }, { value: 'first' }] },
    ]);
    const change = `UPDATE given_draw_value SET value = 'second'`;
    for (const scope of ['stockton', 'joint']) {
      const login = await audits.databases.connect(scope, `${scope}_audits`);
      await login.query('SET search_path TO audits');
      await expect(login.query(change)).rejects.toMatchObject({ code: '42501' });
      await login.end();
    }
    // A value that the partnership published otherwise than it was given is noticed.
    await audits.rows(
      'joint',
      `UPDATE outbox SET data = replace(data::text, 'first', 'changed')::jsonb WHERE type = 'draw-values-published.v1' AND aggregate_id = $1`,
      [story.cycleId],
    );
    await story.publishValues('stockton');
    expect(await part(story, 'stockton', 'stockton')).toMatchObject({ isValueChanged: true, valueText: 'changed' });
  });

  it('shows nobody a value before all are given', async () => {
    const story = await frozen();
    await give(story, 'stockton', 'secret-of-stockton');
    await story.gatherValue('stockton', 'secret-of-stockton');
    expect(JSON.stringify(await look(story, 'hartlepool'))).not.toContain('secret-of-stockton');
    expect(JSON.stringify(await look(story, 'joint'))).not.toContain('secret-of-stockton');
    expect(JSON.stringify(await look(story, 'stockton'))).toContain('secret-of-stockton');
    const said = await audits.rows<{ data: string }>(
      'joint',
      'SELECT data::text AS data FROM outbox WHERE aggregate_id = $1',
      [story.cycleId],
    );
    expect(JSON.stringify(said)).not.toContain('secret-of-stockton');
    // The search finds it once it is published.
    await story.gatherValue('hartlepool', 'h');
    await story.publishValues('hartlepool');
    expect(JSON.stringify(await look(story, 'hartlepool'))).toContain('secret-of-stockton');
  });

  it('says that all are there once, also when the last two arrive together', async () => {
    const story = await begin();
    await Promise.all([story.freeze('stockton'), story.freeze('hartlepool')]);
    expect(await story.said('joint', 'frames-frozen.v1')).toHaveLength(1);
    await Promise.all([story.gatherValue('stockton', 's'), story.gatherValue('hartlepool', 'h')]);
    expect(await story.said('joint', 'draw-values-published.v1')).toHaveLength(1);
  });

  it('refuses who may not, what is not there, and what is no value', async () => {
    const story = await frozen();
    expect((await give(story, 'stockton', 'x', 'importer')).status).toBe(403);
    expect(
      (await audits.visitor('board', 'joint').post(`/cycles/${story.cycleId}/draw-value`, { value: 'x' })).status,
    ).toBe(403);
    for (const value of ['', 'a:b', 'ä', 'x'.repeat(65)])
      expect(await give(story, 'stockton', value)).toMatchObject({
        status: 400,
        body: { errors: [{ field: 'value' }] },
      });
    const elsewhere = new DrawStory(audits, newId());
    await knownCycle(audits, 'stockton', 'sampling', { cycleId: elsewhere.cycleId, authorities: ['hartlepool'] });
    for (const other of [elsewhere, new DrawStory(audits, newId())])
      expect((await give(other, 'stockton', 'x')).status).toBe(404);
    expect((await audits.visitor('witness').get(`/cycles/${newId()}/draw`)).status).toBe(404);
    await knownCycle(audits, 'stockton', 'aborted', { cycleId: story.cycleId });
    expect(await give(story, 'stockton', 'x')).toMatchObject({ status: 409, body: { code: 'not-sampling' } });
  });
});

function pseudonymOf(authority: string): string {
  return authority === 'stockton' ? 'STO-18Q3-07' : 'HPL-18Q3-41';
}

function sampleOf(story: DrawStory, authority: string, values: { authority: string; value: string }[]): SampleDrawnV1 {
  const digest = testDigest(authority);
  const seed = expectedSeed(digest, new Map(values.map((one) => [one.authority, one.value])));
  const drawn = { pseudonym: pseudonymOf(authority), stratum: 'Child protection', state: 'drawn' as const };
  return {
    ...{ cycleId: story.cycleId, digest, seed, size: 4 },
    strata: [{ name: 'Child protection', size: 4, allocated: 1 }],
    cases: [{ ...drawn, drawnCaseId: newId(), team: 'Team North' }],
  };
}
