import { createHash, randomUUID } from 'node:crypto';
import type { CycleChangedV1, SampleDrawnV1 } from '@accord/contracts';
import { DrawWorld } from '../../testing/draw-world.js';

const why = { reason: 'conflict-of-interest', text: 'Every auditor knows the Marchbanks family.' };

describe('replacing a drawn case', () => {
  let world: DrawWorld;
  beforeAll(async () => {
    world = await DrawWorld.start();
    await world.person('somebody', ['auditor', 'safeguarding-lead', 'director', 'register-importer', 'draw-witness']);
  });
  afterAll(() => world.close());

  const sampleOf = async ({ cycleId }: CycleChangedV1): Promise<SampleDrawnV1> => {
    const sample = (await world.samples(cycleId)).at(-1);
    if (!sample) throw new Error('Nothing was drawn');
    return sample;
  };
  const firstOf = async (cycle: CycleChangedV1) => (await sampleOf(cycle)).cases[0]?.drawnCaseId ?? '';
  const replace = (id: string, body: object = why) => world.post(`/drawn-cases/${id}/replace`, body);

  it('takes the next of the same stratum, keeps the old one visible, and tells all of it', async () => {
    const cycle = await world.drawn();
    const before = await sampleOf(cycle);
    const old = before.cases[0];
    const { status, body } = await replace(old?.drawnCaseId ?? '');
    expect(status).toBe(201);
    const after = await sampleOf(cycle);
    const taken = after.cases.find(({ drawnCaseId }) => drawnCaseId === body.drawnCaseId);
    expect(taken).toMatchObject({ pseudonym: body.pseudonym, stratum: old?.stratum, state: 'drawn' });
    expect(after.cases.find(({ drawnCaseId }) => drawnCaseId === old?.drawnCaseId)).toEqual({
      ...old,
      ...{ state: 'replaced', replacedBy: body.pseudonym, reason: 'conflict-of-interest' },
    });
    expect({ ...after, cases: [] }).toEqual({ ...before, cases: [] });
    expect(after.cases).toHaveLength(7);

    // By the order of the draw, reckoned here from what the importer may export.
    const lines = (await world.get(`/cycles/${cycle.cycleId}/strata-file`)).text.slice(0, -1).split('\n');
    const place = (id = '') => createHash('sha256').update(`${after.seed}:${old?.stratum}:${id}`).digest('hex');
    const ordered = lines
      .map((line) => line.split('\t'))
      .filter(([stratum]) => stratum === old?.stratum)
      .sort(([, one], [, other]) => (place(one) < place(other) ? -1 : 1));
    const n = (before.strata.find(({ name }) => name === old?.stratum)?.allocated ?? 0) + 1;
    expect(ordered.slice(0, n).every(([, , fate]) => fate !== '')).toBe(true);
    expect(ordered.slice(n).every(([, , fate]) => fate === '')).toBe(true);
    expect(ordered.filter(([, , fate]) => fate === 'replaced')).toHaveLength(1);
    expect(await world.trailOf(old?.drawnCaseId ?? '')).toEqual(['replace-case']);
  });

  it('keeps the words in the authority, sealed, for those who replace', async () => {
    const cycle = await world.drawn();
    const id = await firstOf(cycle);
    await replace(id);
    const { body, headers } = await world.get(`/drawn-cases/${id}/replacement`, 'moderator');
    expect(body).toMatchObject({ replacement: { reason: why.reason, text: why.text } });
    expect(headers.get('cache-control')).toBe('no-store');
    expect(JSON.stringify(await world.samples(cycle.cycleId))).not.toContain('Marchbanks');
    const stored = await world.register.rows<{ row: string }>(
      'SELECT case_replacement::text AS row FROM case_replacement',
    );
    expect(JSON.stringify(stored)).not.toMatch(new RegExp(`Marchbanks|${Buffer.from('Marchbanks').toString('hex')}`));
    expect((await world.get(`/drawn-cases/${id}/replacement`, 'somebody')).status).toBe(403);
    expect(await world.trailOf(id)).toEqual(['replace-case', 'look-at-replacement']);
  });

  it('is refused a second time, after the report, without a proper reason, for what is not there, to who may not', async () => {
    const cycle = await world.drawn();
    const id = await firstOf(cycle);
    expect(await replace(id, { reason: 'no-time', text: 'short' })).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'reason' }, { field: 'text' }] },
    });
    expect((await world.post(`/drawn-cases/${id}/replace`, why, { subject: 'somebody' })).status).toBe(403);
    expect((await replace(randomUUID())).status).toBe(404);
    expect((await replace(id)).status).toBe(201);
    expect(await replace(id)).toMatchObject({ status: 409, body: { code: 'already-replaced' } });
    const next = (await sampleOf(cycle)).cases.find(({ state }) => state === 'drawn')?.drawnCaseId ?? '';
    await world.move(cycle, 'reported');
    expect(await replace(next)).toMatchObject({ status: 409, body: { code: 'too-late-to-replace' } });
    await world.move(cycle, 'findings');
    expect((await replace(next)).status).toBe(201);
  });

  it('is refused clearly when the stratum has no case left', async () => {
    const sampling = {
      plans: ['Child protection' as const],
      asOf: '2018-09-30',
      ageFrom: 12,
      ageTo: 12,
      cases: 99,
      strata: 'plan' as const,
    };
    const id = await firstOf(await world.drawn({ sampling }));
    const { status, body } = await replace(id);
    expect({ status, ...body }).toMatchObject({ status: 409, code: 'no-replacement-left' });
    expect(body.detail).toContain('Child protection');
  });

  it('happens once however often it is sent, and one at a time', async () => {
    const cycle = await world.drawn();
    const [one, other] = (await sampleOf(cycle)).cases;
    const idempotencyKey = randomUUID();
    const send = () => world.post(`/drawn-cases/${one?.drawnCaseId}/replace`, why, { idempotencyKey });
    const [first, again] = [await send(), await send()];
    expect(again.body).toEqual(first.body);
    const both = await Promise.all([replace(other?.drawnCaseId ?? ''), replace(other?.drawnCaseId ?? '')]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect((await sampleOf(cycle)).cases).toHaveLength(8);
  });
});
