import { AuditsFixture } from '../../testing/audits-fixture.js';
import { Fieldwork } from '../../testing/fieldwork.js';
import { RequestSubmissions } from './request-submissions.js';

const STATES = `SELECT pseudonym, agency_id, state, due_on FROM submission WHERE cycle_id = $1
  ORDER BY pseudonym, agency_id`;

describe(RequestSubmissions.name, () => {
  let audits: AuditsFixture;
  let field: Fieldwork;
  beforeAll(async () => {
    audits = await AuditsFixture.start();
    field = await Fieldwork.start(audits, 'sampling');
  });
  afterAll(() => audits.close());

  const states = () => audits.rows<Record<string, string>>('stockton', STATES, [field.cycle.cycleId]);
  const said = async (id: string) =>
    (await audits.eventsAbout('stockton', id)).map(({ type, data }) => [type, data] as const);

  it('asks the agencies of the cycle that serve the authority, once, and withdraws what was asked of a replaced case', async () => {
    const first = { drawnCaseId: '8d1f2a5e-0000-4000-8000-000000000001', pseudonym: 'STO-18Q3-07' };
    await field.draw(first);
    await field.draw(first);
    // Hartlepool Council takes part in the cycle and does not serve Stockton.
    expect(await states()).toEqual([
      { pseudonym: 'STO-18Q3-07', agency_id: 'cleveland-police', state: 'requested', due_on: '2026-12-11' },
      { pseudonym: 'STO-18Q3-07', agency_id: 'stockton-council', state: 'requested', due_on: '2026-12-11' },
    ]);
    const requested = await said(first.drawnCaseId);
    expect(requested.map(([type]) => type)).toEqual(['submissions-requested.v1']);
    expect(requested[0]?.[1]).toMatchObject({ pseudonym: 'STO-18Q3-07', dueOn: '2026-12-11' });
    const next = { drawnCaseId: '8d1f2a5e-0000-4000-8000-000000000002', pseudonym: 'STO-18Q3-12' };
    await field.draw({ ...first, state: 'replaced', replacedBy: 'STO-18Q3-12', reason: 'not-in-scope' }, next);
    expect((await states()).map(({ pseudonym, state }) => `${pseudonym} ${state}`)).toEqual([
      'STO-18Q3-07 withdrawn',
      'STO-18Q3-07 withdrawn',
      'STO-18Q3-12 requested',
      'STO-18Q3-12 requested',
    ]);
    const counted = (await said(field.cycle.cycleId)).map(([, data]) => data);
    expect(counted).toEqual([
      { cycleId: field.cycle.cycleId, cases: 1, requested: 2, submitted: 0, moderated: 0 },
      { cycleId: field.cycle.cycleId, cases: 1, requested: 2, submitted: 0, moderated: 0 },
    ]);
    const keys = await audits.rows<{ same: number }>(
      'stockton',
      'SELECT count(DISTINCT wrapped_key)::int AS same FROM case_key WHERE drawn_case_id = ANY ($1::uuid[])',
      [[first.drawnCaseId, next.drawnCaseId]],
    );
    expect(keys).toEqual([{ same: 2 }]);
  });

  it('leaves a withdrawn submission as it is for its auditor, and lets nobody work on it', async () => {
    const { id, drawnCaseId } = await field.assigned();
    const pseudonym = (await field.page(id)).body['pseudonym'];
    await field.draw({ drawnCaseId, pseudonym, state: 'replaced' });
    const page = await field.page(id);
    expect([page.status, page.body['state']]).toEqual([200, 'withdrawn']);
    const body = { auditorId: field.people.bilal };
    const refused = await field.as('lena').post(`/submissions/${id}/assign`, body, { ifMatch: page.body.version });
    expect([refused.status, refused.body.code]).toEqual([409, 'submission-withdrawn']);
  });
});
