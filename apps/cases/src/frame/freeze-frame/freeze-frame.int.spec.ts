import { randomUUID } from 'node:crypto';
import { jest } from '@jest/globals';
import { toScope } from '@accord/kernel';
import { UnitOfWork } from '@accord/persistence';
import { RegisterCases } from '../../case-register/persistence/register-cases.repository.js';
import { KnownCycles } from '../../cycle/known-cycles.js';
import { gatherFrame } from '../gather-frame.js';
import { Frames } from '../persistence/frames.js';
import { DrawWorld } from '../../testing/draw-world.js';
import { demoFile } from '../../testing/register-world.js';

describe('freezing a frame', () => {
  let world: DrawWorld;
  beforeAll(async () => {
    world = await DrawWorld.start();
    await world.person('somebody', ['auditor', 'director', 'moderator', 'learning-lead']);
  });
  afterAll(() => world.close());
  afterEach(() => jest.restoreAllMocks());

  it('says digest and sizes, and is in the trail; sent again it answers the same', async () => {
    const { cycleId } = await world.cycle();
    const idempotencyKey = randomUUID();
    const send = () => world.post(`/cycles/${cycleId}/frame`, undefined, { subject: 'importer', idempotencyKey });
    const { status, body } = await send();
    expect(status).toBe(201);
    expect(body).toMatchObject({ cycleId, digest: expect.stringMatching(/^[0-9a-f]{64}$/), size: expect.any(Number) });
    expect((await send()).body).toEqual(body);
    const told = await world.register.rows('SELECT type, data::jsonb AS data FROM outbox WHERE aggregate_id = $1', [
      cycleId,
    ]);
    expect(told).toEqual([{ type: 'frame-frozen.v1', data: body }]);
    expect(await world.trailOf(cycleId)).toEqual(['freeze-frame']);
    expect((await world.get(`/cycles/${cycleId}/frame`, 'somebody')).body).toMatchObject({
      frame: { digest: body.digest },
    });
  });

  it('is refused a second time, too early, too late, without any case, and to who may not', async () => {
    const { cycleId } = await world.cycle();
    await world.freeze(cycleId);
    expect(await world.freeze(cycleId)).toMatchObject({ status: 409, body: { code: 'frame-already-frozen' } });
    for (const state of ['approved', 'fieldwork', 'aborted'] as const) {
      const other = await world.cycle({ state });
      expect(await world.freeze(other.cycleId)).toMatchObject({ status: 409, body: { code: 'not-sampling' } });
    }
    const none = await world.cycle({
      sampling: { plans: ['Care leaver'], asOf: '2018-09-30', ageFrom: 0, ageTo: 1, cases: 1, strata: 'plan' },
    });
    expect(await world.freeze(none.cycleId)).toMatchObject({ status: 409, body: { code: 'frame-empty' } });
    const open = await world.cycle();
    expect((await world.freeze(open.cycleId, 'stockton', 'somebody')).status).toBe(403);
    const elsewhere = await world.cycle({ authorities: ['hartlepool'] });
    for (const id of [randomUUID(), elsewhere.cycleId]) expect((await world.freeze(id)).status).toBe(404);
  });

  it('happens once when two people do it at the same moment', async () => {
    const { cycleId } = await world.cycle();
    const answers = await Promise.all([world.freeze(cycleId), world.freeze(cycleId)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('holds whatever register is imported later, and could not be changed', async () => {
    const cycle = await world.cycle();
    await world.freeze(cycle.cycleId);
    const file = async () => (await world.get(`/cycles/${cycle.cycleId}/frame-file`)).text;
    const before = await file();
    const [header = '', ...lines] = demoFile('stockton-case-register.csv').toString('utf8').trimEnd().split('\r\n');
    const fewer = lines
      .filter((line) => !line.includes('Child protection'))
      .map((line) => line.replace('Safeguarding North', 'Moved'));
    await world.register.import([header, ...fewer, ''].join('\r\n'));
    expect(await file()).toBe(before);

    // The import mattered: a frame of now would hold other cases.
    const registerNow = world.provider(RegisterCases);
    const now = await world.provider(UnitOfWork).run(toScope('stockton'), async (tx) => {
      const { sampling } = await world.provider(KnownCycles).requireDrawing(tx, cycle.cycleId);
      return gatherFrame(registerNow.stream(tx, {}), sampling);
    });
    expect(now.map(({ caseId }) => caseId)).not.toEqual(before.trimEnd().split('\n').slice(1));

    const login = await world.register.world.databases.connect('stockton', 'stockton_cases');
    await login.query('SET search_path TO cases');
    for (const table of ['frame', 'frame_case', 'draw', 'drawn_case', 'case_replacement'])
      for (const sql of [`DELETE FROM ${table}`, `UPDATE ${table} SET cycle_id = cycle_id`])
        await expect(login.query(sql)).rejects.toMatchObject({ code: expect.stringMatching(/42501|42703/) });
    await login.end();
    await world.register.import(demoFile('stockton-case-register.csv'));
  });

  it('keeps no case id readable', async () => {
    const { cycleId } = await world.cycle();
    await world.freeze(cycleId);
    const ids = (await world.get(`/cycles/${cycleId}/frame-file`)).text.trimEnd().split('\n').slice(1);
    const rows = await world.register.rows<{ row: string }>(
      'SELECT frame_case::text AS row FROM frame_case WHERE cycle_id = $1',
      [cycleId],
    );
    const text = rows.map(({ row }) => row).join('\n');
    expect(rows).toHaveLength(ids.length);
    for (const id of ids) {
      expect(text).not.toContain(id);
      expect(text).not.toContain(Buffer.from(id).toString('hex'));
    }
  });
});

describe('exporting a frame', () => {
  let world: DrawWorld;
  let cycleId: string;
  beforeAll(async () => {
    world = await DrawWorld.start();
    await world.person('somebody', ['auditor', 'director', 'moderator', 'learning-lead']);
    ({ cycleId } = await world.drawn());
  });
  afterAll(() => world.close());
  afterEach(() => jest.restoreAllMocks());

  it('is for those who check the draw, is never cached, and each time in the trail', async () => {
    for (const subject of ['importer', 'witness', 'officer']) {
      const { status, headers } = await world.get(`/cycles/${cycleId}/frame-file`, subject);
      expect([status, headers.get('cache-control'), headers.get('content-type')]).toEqual([
        ...[200, 'no-store', 'text/plain; charset=utf-8'],
      ]);
    }
    for (const name of ['frame-file', 'strata-file'])
      expect((await world.get(`/cycles/${cycleId}/${name}`, 'somebody')).status).toBe(403);
    expect((await world.get(`/cycles/${randomUUID()}/frame-file`)).status).toBe(404);
    await world.get(`/cycles/${cycleId}/strata-file`, 'witness');
    expect((await world.trailOf(cycleId)).slice(1)).toEqual([
      'export-frame',
      'export-frame',
      'export-frame',
      'export-draw',
    ]);
  });

  it('links no case id to a pseudonym', async () => {
    const [sample] = await world.samples(cycleId);
    const { text } = await world.get(`/cycles/${cycleId}/strata-file`);
    for (const { pseudonym, drawnCaseId } of sample?.cases ?? []) {
      expect(text).not.toContain(pseudonym);
      expect(text).not.toContain(drawnCaseId);
    }
  });

  it('breaks off rather than hand out a frame that is not the frozen one', async () => {
    const frames = world.provider(Frames);
    const batch = frames.batch.bind(frames);
    jest.spyOn(frames, 'batch').mockImplementation(async (...asked) => {
      const read = await batch(...asked);
      return { ...read, cases: read.cases.slice(1) };
    });
    await expect(world.get(`/cycles/${cycleId}/frame-file`)).rejects.toThrow();
    jest.restoreAllMocks();
    expect((await world.get(`/cycles/${cycleId}/frame-file`)).status).toBe(200);
  });
});
