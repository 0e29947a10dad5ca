import { randomUUID } from 'node:crypto';
import { jest } from '@jest/globals';
import type { CycleChangedV1, SampleDrawnV1 } from '@accord/contracts';
import { DrawWorld } from '../../testing/draw-world.js';
import { TakeConcernedHandler } from '../take-concerned.handler.js';
import { IdentifiableCases } from './identifiable-cases.js';

const COUNCIL = 'stockton-council';

describe('who a drawn case is', () => {
  let world: DrawWorld;
  let handler: TakeConcernedHandler;
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    world = await DrawWorld.start();
    handler = world.provider(TakeConcernedHandler);
    ids.amara = await world.person('amara', ['auditor']);
    ids.ben = await world.person('ben', ['auditor']);
    ids.lena = await world.person('lena', ['safeguarding-lead']);
    ids.moses = await world.person('moses', ['moderator']);
  });
  afterAll(() => world.close());
  afterEach(() => jest.restoreAllMocks());

  async function drawn(): Promise<{ cycle: CycleChangedV1; one: SampleDrawnV1['cases'][number] }> {
    const cycle = await world.drawn();
    const one = (await world.samples(cycle.cycleId))[0]?.cases[0];
    if (!one) throw new Error('Nothing was drawn');
    return { cycle, one };
  }
  const about = ({ cycle, one }: Awaited<ReturnType<typeof drawn>>) => ({
    ...{ drawnCaseId: one.drawnCaseId, cycleId: cycle.cycleId, pseudonym: one.pseudonym },
  });
  const assign = (
    of: Awaited<ReturnType<typeof drawn>>,
    auditorId = '',
    submissionId: string = randomUUID(),
    agencyId = COUNCIL,
  ) =>
    world.tell((delivery: Parameters<typeof handler.assigned>[0]) => handler.assigned(delivery), {
      ...about(of),
      ...{ submissionId, agencyId, auditorId },
    });
  const look = (drawnCaseId: string, subject: string) => world.get(`/drawn-cases/${drawnCaseId}/identity`, subject);

  it('is shown to its auditor, never cached, each look in the trail; not to the one before', async () => {
    const of = await drawn();
    const submissionId = randomUUID();
    await assign(of, ids.amara, submissionId);
    const { status, headers, body } = await look(of.one.drawnCaseId, 'amara');
    expect([status, headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(Object.keys(body).sort()).toEqual(
      [
        'caseId',
        'category',
        'childName',
        'cycleId',
        'dateOfBirth',
        'drawnCaseId',
        'plan',
        'pseudonym',
        'socialWorker',
        'team',
      ].sort(),
    );
    expect(body).toMatchObject({ plan: of.one.stratum, category: 'Neglect', caseId: expect.stringMatching(/^STO1/) });
    expect((await look(of.one.drawnCaseId, 'ben')).status).toBe(404);
    await assign(of, ids.ben, submissionId);
    expect((await look(of.one.drawnCaseId, 'amara')).status).toBe(404);
    expect((await look(of.one.drawnCaseId, 'ben')).status).toBe(200);
    expect(await world.trailOf(of.one.drawnCaseId)).toEqual([
      ...['look-at-case-identity', 'refused:look-at-case-identity'],
      ...['refused:look-at-case-identity', 'look-at-case-identity'],
    ]);
  });

  it('is shown to the lead of an agency that was asked, and to the moderator who opened it', async () => {
    const of = await drawn();
    const { drawnCaseId } = of.one;
    for (const subject of ['lena', 'moses']) expect((await look(drawnCaseId, subject)).status).toBe(404);
    const ask = (agencyId: string) =>
      world.tell((delivery: Parameters<typeof handler.asked>[0]) => handler.asked(delivery), {
        ...about(of),
        submissions: [{ submissionId: randomUUID(), agencyId }],
      });
    await ask('cleveland-police');
    expect((await look(drawnCaseId, 'lena')).status).toBe(404);
    await ask(COUNCIL);
    expect((await look(drawnCaseId, 'lena')).status).toBe(200);
    await world.tell((delivery: Parameters<typeof handler.opened>[0]) => handler.opened(delivery), {
      ...about(of),
      moderatorId: ids.moses ?? '',
    });
    expect((await look(drawnCaseId, 'moses')).status).toBe(200);
    expect((await look(drawnCaseId, 'moderator')).status).toBe(404);
  });

  it('is shown to nobody once the case is replaced, or the results are reported', async () => {
    const of = await drawn();
    await assign(of, ids.amara);
    await world.move(of.cycle, 'reported');
    expect((await look(of.one.drawnCaseId, 'amara')).status).toBe(404);
    await world.move(of.cycle, 'fieldwork');
    expect((await look(of.one.drawnCaseId, 'amara')).status).toBe(200);
    const why = { reason: 'record-unavailable', text: 'The record is locked for now.' };
    expect((await world.post(`/drawn-cases/${of.one.drawnCaseId}/replace`, why)).status).toBe(201);
    expect((await look(of.one.drawnCaseId, 'amara')).status).toBe(404);
  });

  it('is not asked for by roles that audit nothing, nor for a case that is not there', async () => {
    const of = await drawn();
    for (const subject of ['importer', 'witness', 'director', 'officer'])
      expect((await look(of.one.drawnCaseId, subject)).status).toBe(403);
    expect((await look(randomUUID(), 'amara')).status).toBe(404);
  });

  it('is what the guard withholds: without it anybody who audits sees every child', async () => {
    const of = await drawn();
    expect((await look(of.one.drawnCaseId, 'ben')).status).toBe(404);
    const cases = world.provider(IdentifiableCases);
    const find = cases.find.bind(cases);
    jest.spyOn(cases, 'find').mockImplementation(async (...asked) => {
      const found = await find(...asked);
      return found && { ...found, isAllowed: true };
    });
    expect((await look(of.one.drawnCaseId, 'ben')).status).toBe(200);
  });
});
