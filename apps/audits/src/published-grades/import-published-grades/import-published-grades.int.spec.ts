import { readFileSync } from 'node:fs';
import { AuditsFixture } from '../../testing/audits-fixture.js';
import { cycleTerms, serviceCycleTerms } from '../../testing/cycle-terms.js';
import { ImportPublishedGrades } from './import-published-grades.js';

const DEMO_DATA = '../../../../../libs/local-stack/demo/data/';
const PUBLISHED = new URL(`${DEMO_DATA}published-youth-offending-inspections-2019-20.csv`, import.meta.url);
const HEADER = 'Subject,Standard,Grade\r\n';
const TABLE = `${HEADER}Camden,Overall,Outstanding\r\nBrent,Overall,Good\r\nLeeds,Overall,Requires improvement\r\n`;

describe(ImportPublishedGrades.name, () => {
  let audits: AuditsFixture;
  let cycleId: string;
  beforeAll(async () => {
    audits = await AuditsFixture.start(['joint']);
    await audits.person('joint', { subject: 'manager', roles: ['partnership-manager'] });
    await audits.person('joint', { subject: 'member', roles: ['board-member'] });
    cycleId = await approved(serviceCycleTerms());
  });
  afterAll(() => audits.close());

  const manager = () => audits.visitor('manager', 'joint');
  const move = (id: string, action: string, ifMatch: number) =>
    manager().post(`/cycles/${id}/moves`, { action }, { ifMatch });
  async function approved(terms: object): Promise<string> {
    const { id } = (await manager().post<{ id: string }>('/cycles', terms)).body;
    expect((await move(id, 'approve', 1)).status).toBe(201);
    return id;
  }
  const upload = (rawBody: string, id = cycleId, subject = 'manager', mediaType = 'text/csv') =>
    audits
      .visitor(subject, 'joint')
      .post(`/cycles/${id}/published-grades`, undefined, { rawBody, headers: { 'content-type': mediaType } });

  it('imports a table whole, says it, and counts each grade; a later one takes its place', async () => {
    const first = await upload(TABLE);
    expect([first.status, first.body]).toEqual([201, { importId: expect.any(String), number: 1, imported: 3 }]);
    expect((await upload(`${HEADER}Camden,Overall,Good\nCardiff,Overall,Inadequate\n`)).body.number).toBe(2);
    const list = await audits.visitor('member', 'joint').get(`/cycles/${cycleId}/published-grades`);
    expect(list.body).toMatchObject({
      imported: { number: 2 },
      grades: [
        { subject: 'Camden', domain: 'OVERALL', grade: 'G' },
        { subject: 'Cardiff', domain: 'OVERALL', grade: 'I' },
      ],
      summary: [{ title: 'Overall', total: 2, counts: [{ count: 0 }, { count: 1 }, { count: 0 }, { count: 1 }] }],
    });
    const events = await audits.eventsAbout('joint', cycleId);
    expect(events.slice(1).map(({ type, data }) => [type, data.importId])).toEqual([
      ['published-grades-imported.v1', first.body.importId],
      ['published-grades-imported.v1', expect.any(String)],
    ]);
    expect(events[1]?.data.grades).toContainEqual({ subject: 'Leeds', domain: 'OVERALL', grade: 'RI' });
    expect(await audits.rows('joint', 'SELECT FROM published_grade')).toHaveLength(5);
    expect((await audits.trailOf('joint', cycleId)).slice(2)).toEqual([
      'import-published-grades',
      'import-published-grades',
    ]);
  });

  it('counts what was published of 16 services as it was published', async () => {
    const real = await approved(serviceCycleTerms());
    expect((await upload(readFileSync(PUBLISHED, 'utf8'), real)).body.imported).toBe(16);
    const list = await audits.visitor('member', 'joint').get(`/cycles/${real}/published-grades`);
    const counts = [{ count: 1 }, { count: 6 }, { count: 8 }, { count: 1 }];
    expect(list.body.summary).toMatchObject([{ domain: 'OVERALL', total: 16, counts }]);
  });

  it('imports nothing of a table with any problem, and lists all of them with line, column and what to do', async () => {
    const before = await audits.rows('joint', 'SELECT FROM published_grade');
    const answer = await upload(
      `${HEADER},Overall,Good\nA,Overall,Superb\nA,Overall,Good\na,overall,Good\nB,Overall\n`,
    );
    expect([answer.status, answer.body.code]).toEqual([400, 'table-refused']);
    expect((answer.body.errors as { message: string }[]).map(({ message }) => message)).toEqual([
      'Line 2, Subject: empty. Enter the name of the service.',
      expect.stringMatching(/^Line 3, Grade: not a grade of this cycle. Write one of these: Outstanding, Good, /),
      expect.stringMatching(/^Line 5, Subject: the service has this standard in line 4 already/),
      expect.stringMatching(/^Line 6: too few values/),
    ]);
    expect(await audits.rows('joint', 'SELECT FROM published_grade')).toHaveLength(before.length);
    const columns = (await upload('Subject,Note\nA,x\n')).body.errors as { message: string }[];
    expect(columns.map(({ message }) => message.slice(0, 24))).toEqual([
      'Line 1, Standard: missin',
      'Line 1, Grade: missing c',
    ]);
  });

  it('refuses an empty file, a large one and one of another type, and answers each', async () => {
    expect((await upload(HEADER)).body.code).toBe('table-refused');
    expect((await upload(HEADER + 'Camden,Overall,Good\n'.repeat(100_000))).body.code).toBe('table-refused');
    expect((await upload('{}', cycleId, 'manager', 'application/json')).status).toBe(415);
  });

  it('takes grades only of services, while the cycle is open for them, from the partnership manager', async () => {
    const children = await approved(cycleTerms());
    expect((await upload(TABLE, children)).body.code).toBe('cycle-of-children');
    expect((await upload(TABLE, cycleId, 'member')).status).toBe(403);
    expect((await upload(TABLE, '7a3f0c1e-52a4-4c0d-9f35-0d3f4f1b2c6d')).status).toBe(404);
    const other = await approved(serviceCycleTerms());
    await move(other, 'start-findings', 2);
    expect((await move(other, 'report', 3)).body.code).toBe('cycle-not-ready');
    expect((await upload(TABLE, other)).status).toBe(201);
    expect((await move(other, 'report', 3)).status).toBe(201);
    expect((await upload(TABLE, other)).body.code).toBe('grades-not-importable');
  });
});
