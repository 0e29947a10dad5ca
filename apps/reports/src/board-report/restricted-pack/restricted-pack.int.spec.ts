import {
  caseGradedV1,
  caseWithdrawnV1,
  cycleChangedV1,
  jointFindingPublishedV1,
  jointFindingWithdrawnV1,
  judgementModeratedV1,
  publishedGradesImportedV1,
} from '@accord/contracts';
import { knowPerson, ServiceWorld } from '@accord/testing';
import type { Role } from '@accord/kernel';
import { CycleChangedHandler } from '../../cycle/cycle-changed.handler.js';
import { JudgementHandler } from '../../judgement/judgement.handler.js';
import { reportsService } from '../../reports.service.js';
import { SharedFindingHandler } from '../../shared-finding/shared-finding.handler.js';
import { tell } from '../../testing/tell.js';
import type { BoardReport, ReportRow } from '../domain/board-report.js';

const { cycleId } = cycleChangedV1.example;
const SERVICES = '7d9c1f4e-1b2a-4c3d-8e4f-5a6b7c8d9e0f';

describe('the restricted pack', () => {
  let world: ServiceWorld;
  let judgement: JudgementHandler;
  let finding: SharedFindingHandler;
  const tokens = new Map<Role, string>();

  beforeAll(async () => {
    world = await ServiceWorld.start(reportsService, { scopes: ['joint'] });
    const issuer = world.issuers.stockton.url;
    for (const role of ['board-member', 'administrator', 'data-protection-officer'] as const) {
      await knowPerson(world.databases.of('joint'), 'joint_reports', { issuer, subject: role, roles: [role] });
      tokens.set(role, await world.token('stockton', { subject: role, scope: 'joint' }));
    }
    const { app } = world.service;
    judgement = app.get(JudgementHandler, { strict: false });
    finding = app.get(SharedFindingHandler, { strict: false });
    const cycle = app.get(CycleChangedHandler, { strict: false });
    const { work } = world.databases;
    await tell(work, (delivery) => cycle.handle(delivery), { event: cycleChangedV1 });
    const services = { cycleId: SERVICES, subject: 'services' as const, authorities: [] };
    await tell(work, (delivery) => cycle.handle(delivery), { event: cycleChangedV1, data: services });
  });
  afterAll(() => world.close());

  const get = <Body = BoardReport>(path: string, role: Role = 'board-member') =>
    world.service.get<Body>(path, { token: tokens.get(role) });
  const moderated = (authority: string, number: string, self: string | undefined, grade: string) =>
    tell(world.databases.work, (delivery) => judgement.moderated(delivery), {
      event: judgementModeratedV1,
      in: authority,
      data: { pseudonym: `STO-18Q3-${number}`, self, moderated: grade },
    });
  const graded = (authority: string, number: string, overall: string) =>
    tell(world.databases.work, (delivery) => judgement.graded(delivery), {
      event: caseGradedV1,
      in: authority,
      data: { pseudonym: `STO-18Q3-${number}`, overall },
    });
  const values = ({ authority, source, figures, total, goodOrBetter }: ReportRow) => [
    authority,
    source,
    ...[...figures, total, goodOrBetter].map((figure) => figure && 'value' in figure && figure.value),
  ];

  it('counts self against moderated grades, side by side and together; a later grade and a withdrawal count at once', async () => {
    await moderated('stockton', '01', 'G', 'I');
    await moderated('stockton', '02', 'G', 'G');
    await moderated('hartlepool', '01', undefined, 'G');
    // Of the same judgement again, as after moderation was opened again.
    await moderated('stockton', '01', 'G', 'G');
    await graded('stockton', '01', 'G');
    await graded('hartlepool', '01', 'I');
    const { body } = await get(`/reports/${cycleId}/restricted`);
    expect(body.tables.map(({ domain, unit }) => [domain, unit])).toEqual([
      ['OVERALL', 'cases'],
      ['D1', 'judgements'],
    ]);
    expect(body.tables[1]?.rows.map(values)).toEqual([
      ['stockton', 'self', 2, 0, 2, 100],
      ['hartlepool', 'self', 0, 0, 0, undefined],
      ['together', 'self', 2, 0, 2, 100],
      ['stockton', 'moderated', 2, 0, 2, 100],
      ['hartlepool', 'moderated', 1, 0, 1, 100],
      ['together', 'moderated', 3, 0, 3, 100],
    ]);
    await tell(world.databases.work, (delivery) => judgement.withdrawn(delivery), {
      event: caseWithdrawnV1,
      in: 'stockton',
      data: { pseudonym: 'STO-18Q3-01' },
    });
    const after = (await get(`/reports/${cycleId}/restricted`)).body;
    expect(after.tables[1]?.rows[3] && values(after.tables[1].rows[3])).toEqual([
      'stockton',
      'moderated',
      1,
      0,
      1,
      100,
    ]);
    expect(after.tables[0]?.rows.map(values)).toContainEqual(['stockton', 'overall', 0, 0, 0, undefined]);
  });

  it('holds no pseudonym and nothing of a single case', async () => {
    const { body } = await get(`/reports/${cycleId}/restricted`);
    expect(JSON.stringify(body)).not.toContain('-18Q3-');
    expect((await get<string>(`/reports/${cycleId}/restricted/csv`)).text).not.toContain('-18Q3-');
  });

  it('shows findings that were shared until they are withdrawn', async () => {
    const { work } = world.databases;
    await tell(work, (delivery) => finding.published(delivery), { event: jointFindingPublishedV1 });
    const statements = async () =>
      (await get(`/reports/${cycleId}/restricted`)).body.findings.map(({ statement }) => statement);
    expect(await statements()).toEqual([jointFindingPublishedV1.example.statement]);
    await tell(work, (delivery) => finding.withdrawn(delivery), { event: jointFindingWithdrawnV1 });
    expect(await statements()).toEqual([]);
  });

  it('shows published grades of services as they are: an import takes the place of the former', async () => {
    const grades = (given: [string, string][]) =>
      tell(world.databases.work, (delivery) => judgement.published(delivery), {
        event: publishedGradesImportedV1,
        data: {
          cycleId: SERVICES,
          grades: given.map(([subject, grade]) => ({ subject, domain: 'OVERALL', grade })),
        },
      });
    await grades([['Camden', 'I']]);
    await grades([
      ['Camden', 'G'],
      ['Leeds', 'I'],
      ['Luton', 'I'],
    ]);
    const { body } = await get(`/reports/${SERVICES}/restricted`);
    expect(body.tables.map((table) => [table.unit, table.rows.map(values)])).toEqual([
      ['services', [['together', 'published', 1, 2, 3, 33.3]]],
    ]);
    const csv = (await get<string>(`/reports/${SERVICES}/restricted/csv`)).text;
    expect(csv).toContain('18Q3,OVERALL,Overall,services,All services,Published grade,Good,1,\r\n');
  });

  it('puts each look and each export into the trail', async () => {
    const day = new Date().toISOString().slice(0, 10);
    const looks = async () =>
      (
        await get<{ items: { action: string; objectId?: string }[]; total: number }>(
          `/trail?page=1&object=${cycleId}&day=${day}`,
          'data-protection-officer',
        )
      ).body.items.filter(({ action }) => action.endsWith('restricted-pack')).length;
    const before = await looks();
    await get(`/reports/${cycleId}/restricted`);
    await get(`/reports/${cycleId}/restricted/csv`);
    expect(await looks()).toBe(before + 2);
  });

  it('is for those who may read reports, of cycles that there are', async () => {
    expect((await get(`/reports/${cycleId}/restricted`, 'administrator')).status).toBe(403);
    expect((await get('/reports', 'administrator')).status).toBe(403);
    expect((await get('/reports/0f6e0e9a-6f43-4b60-8f3a-8f3f1d9a7c55/restricted')).status).toBe(404);
    expect((await get<object[]>('/reports')).body).toHaveLength(2);
  });
});
