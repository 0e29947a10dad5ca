import {
  caseGradedV1,
  cycleChangedV1,
  judgementModeratedV1,
  publishedGradesImportedV1,
  type CycleChangedV1,
} from '@accord/contracts';
import { newId, type Role } from '@accord/kernel';
import { knowPerson, ServiceWorld } from '@accord/testing';
import { CycleChangedHandler } from '../../cycle/cycle-changed.handler.js';
import { JudgementHandler } from '../../judgement/judgement.handler.js';
import { reportsService } from '../../reports.service.js';
import { tell } from '../../testing/tell.js';
import type { ReportRow } from '../domain/board-report.js';
import type { PublicVersionResponse } from './public-version.response.js';

interface Cycle {
  readonly id: string;
  readonly code: string;
}

describe('the public version of a report', () => {
  let world: ServiceWorld;
  const tokens = new Map<string, string>();

  beforeAll(async () => {
    world = await ServiceWorld.start(reportsService, { scopes: ['joint'] });
    const issuer = world.issuers.stockton.url;
    const people: [string, Role][] = [
      ['imogen', 'partnership-manager'],
      ['rosalind', 'partnership-manager'],
      ['board', 'board-member'],
      ['nobody', 'operations'],
    ];
    for (const [subject, role] of people) {
      await knowPerson(world.databases.of('joint'), 'joint_reports', { issuer, subject, roles: [role] });
      tokens.set(subject, await world.token('stockton', { subject, scope: 'joint' }));
    }
  });
  afterAll(() => world.close());

  const get = (path: string, who = 'board') =>
    world.service.get<PublicVersionResponse>(path, { token: tokens.get(who) });
  const post = (path: string, who: string) =>
    world.service.post<{ versionId: string; code: string }>(path, { token: tokens.get(who) });
  const prepare = (id: string, who = 'imogen') => post(`/reports/${id}/public-versions`, who);
  const publish = (id: string, versionId: string, who = 'rosalind') =>
    post(`/reports/${id}/public-versions/${versionId}/publish`, who);

  async function cycleOf(code: string, changed: Partial<CycleChangedV1> = {}): Promise<Cycle> {
    const id = newId();
    const handler = world.service.app.get(CycleChangedHandler, { strict: false });
    const data = { cycleId: id, code, state: 'findings' as const, ...changed };
    await tell(world.databases.work, (delivery) => handler.handle(delivery), { event: cycleChangedV1, data });
    return { id, code };
  }

  /** Grades so many cases of an authority good, and so many inadequate. */
  async function grade({ id, code }: Cycle, authority: string, good: number, inadequate: number): Promise<void> {
    const handler = world.service.app.get(JudgementHandler, { strict: false });
    const grades = [...Array<string>(good).fill('G'), ...Array<string>(inadequate).fill('I')];
    for (const [number, overall] of grades.entries()) {
      const pseudonym = `STO-${code}-${String(number + 10)}`;
      const data = { cycleId: id, pseudonym, overall };
      const said = { event: caseGradedV1, in: authority, data };
      await tell(world.databases.work, (delivery) => handler.graded(delivery), said);
    }
  }

  const shown = ({ authority, figures, total, goodOrBetter }: ReportRow): unknown[] => [
    authority,
    ...[...figures, total, goodOrBetter].map(
      (figure) => figure && ('value' in figure ? figure.value : `c: ${figure.hidden}`),
    ),
  ];
  const overallOf = async (id: string) =>
    (await get(`/reports/${id}/public`)).body.report.tables.find(({ domain }) => domain === 'OVERALL');

  it('tells nothing of how six cases were graded, and says why', async () => {
    const cycle = await cycleOf('15Q1');
    await grade(cycle, 'stockton', 4, 2);
    await grade(cycle, 'hartlepool', 6, 0);
    const table = await overallOf(cycle.id);
    const row = (authority: string, total: unknown) => [authority, 'c: too-few', 'c: too-few', total, 'c: too-few'];
    expect(table?.rows.map(shown)).toEqual([row('stockton', 6), row('hartlepool', 6), row('together', 12)]);
    const { text } = await world.service.get(`/reports/${cycle.id}/public/csv`, { token: tokens.get('board') });
    expect(text).toContain('Whole case,cases,Stockton,Moderated grade,Good,c,There are too few cases');
    expect(text).not.toMatch(/Moderated grade,(Good|Inadequate),[0-9]/);
  });

  it('shows what is large enough, and counts of 1 to 5 neither by themselves nor through what is beside them', async () => {
    const cycle = await cycleOf('15Q2');
    await grade(cycle, 'stockton', 30, 20);
    await grade(cycle, 'hartlepool', 40, 3);
    const table = await overallOf(cycle.id);
    const [stockton, hartlepool, together] = (table?.rows ?? []).map(shown);
    expect(stockton).toEqual(['stockton', 30, 20, 50, 60]);
    const hidden = 'c: small-or-protecting';
    expect(hartlepool).toEqual(['hartlepool', hidden, hidden, 43, hidden]);
    // With the sum, Stockton could subtract its own figures.
    expect(together).toEqual(['together', hidden, hidden, 93, hidden]);
  });

  it('counts children: many judgements on few cases stay as few as the cases are', async () => {
    const cycle = await cycleOf('14Q4', { theme: 'Many agencies' });
    const handler = world.service.app.get(JudgementHandler, { strict: false });
    for (const [number, agencyId] of [...Array(6).keys()].flatMap((one) =>
      [1, 2, 3].map((two) => [one, two] as const),
    )) {
      const data = {
        cycleId: cycle.id,
        pseudonym: `STO-14Q4-${number + 10}`,
        agencyId: `agency-${agencyId}`,
        moderated: agencyId === 2 ? 'I' : 'G',
      };
      const said = { event: judgementModeratedV1, in: 'stockton', data };
      await tell(world.databases.work, (delivery) => handler.moderated(delivery), said);
    }
    const { tables } = (await get(`/reports/${cycle.id}/public`)).body.report;
    const domain = tables.find((table) => table.domain === 'D1');
    // 18 judgements, 6 of them Inadequate, on 6 children.
    expect([domain?.unit, domain?.rows[0] && shown(domain.rows[0])]).toEqual([
      'cases',
      ['stockton', 'c: too-few', 'c: too-few', 6, 'c: too-few'],
    ]);
  });

  it('shows published grades of services as they are', async () => {
    const cycle = await cycleOf('15Q3', { subject: 'services', authorities: [] });
    const handler = world.service.app.get(JudgementHandler, { strict: false });
    const grades = ['G', 'G', 'I'].map((given, nth) => ({
      subject: `Service ${nth}`,
      domain: 'OVERALL',
      grade: given,
    }));
    const said = { event: publishedGradesImportedV1, data: { cycleId: cycle.id, grades } };
    await tell(world.databases.work, (delivery) => handler.published(delivery), said);
    expect((await overallOf(cycle.id))?.rows.map(shown)).toEqual([['together', 2, 1, 3, 66.7]]);
  });

  it('is prepared by one and published by another, and stands from then on', async () => {
    const cycle = await cycleOf('15Q4');
    await grade(cycle, 'stockton', 30, 20);
    expect((await get(`/reports/${cycle.id}/public`)).body.state).toBe('preview');
    const { versionId } = (await prepare(cycle.id)).body;
    expect((await get(`/reports/${cycle.id}/public`)).body).toMatchObject({
      state: 'prepared',
      versionId,
      isOwn: false,
    });
    const own = await publish(cycle.id, versionId, 'imogen');
    expect([own.status, own.body.code]).toEqual([403, 'own-version']);
    expect((await publish(cycle.id, versionId)).status).toBe(200);
    const before = (await get(`/reports/${cycle.id}/public`)).body;
    expect(before.state).toBe('published');
    await grade(cycle, 'stockton', 60, 30);
    expect((await get(`/reports/${cycle.id}/public`)).body).toEqual(before);
    const again = await prepare(cycle.id);
    expect([again.status, again.body.code]).toEqual([409, 'already-published']);
  });

  it('is not published when another one was published since it was prepared, as it is not protected against that', async () => {
    const [one, other] = [await cycleOf('16Q1'), await cycleOf('16Q2')];
    for (const cycle of [one, other]) await grade(cycle, 'stockton', 30, 20);
    const first = (await prepare(one.id)).body.versionId;
    const second = (await prepare(other.id)).body.versionId;
    expect((await publish(one.id, first)).status).toBe(200);
    const late = await publish(other.id, second);
    expect([late.status, late.body.code]).toEqual([409, 'version-out-of-date']);
    expect((await publish(other.id, (await prepare(other.id)).body.versionId)).status).toBe(200);
  });

  it('counts no earlier cycle in whose grades may still change', async () => {
    const theme = { tool: { ...cycleChangedV1.example.tool, id: 'other-tool' } };
    const [open, settled] = [await cycleOf('17Q1', { ...theme, state: 'moderation' }), await cycleOf('17Q2', theme)];
    for (const cycle of [open, settled]) await grade(cycle, 'stockton', 5, 5);
    expect((await overallOf(settled.id))?.rows[0]?.total).toEqual({ value: 10 });
    const closed = await cycleOf('17Q3', theme);
    await grade(closed, 'stockton', 5, 5);
    // Both of these stand, so they are counted together.
    expect((await overallOf(closed.id))?.rows[0]?.total).toEqual({ value: 20 });
  });

  it('waits until the grades of the cycle stand', async () => {
    const cycle = await cycleOf('16Q3', { state: 'moderation' });
    const early = await prepare(cycle.id);
    expect([early.status, early.body.code]).toEqual([409, 'cycle-not-settled']);
  });

  it('is published by those who may, of cycles that there are', async () => {
    const cycle = await cycleOf('16Q4');
    expect((await prepare(cycle.id, 'board')).status).toBe(403);
    expect((await get(`/reports/${cycle.id}/public`, 'nobody')).status).toBe(403);
    expect((await prepare(newId())).status).toBe(404);
    expect((await publish(cycle.id, newId())).status).toBe(404);
  });
});
