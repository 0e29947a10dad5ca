import { AuditsFixture } from '../../testing/audits-fixture.js';
import { ReportSignIn } from './report-sign-in.js';

describe(ReportSignIn.name, () => {
  let audits: AuditsFixture;
  beforeAll(async () => (audits = await AuditsFixture.start(['stockton', 'hartlepool'])));
  afterAll(() => audits.close());

  const trail = (scope: string) =>
    audits.rows(scope, `SELECT person_id, action FROM access_trail WHERE object_type = 'sign-in' ORDER BY id`);

  it('puts into the trail of the scope who signed in, chose it and signed out', async () => {
    const personId = await audits.person('stockton', { subject: 'kit', roles: ['auditor'] });
    for (const event of ['signed-in', 'scope-chosen', 'signed-out']) {
      const answer = await audits.visitor('kit').post('/sign-ins', { event });
      expect([answer.status, answer.text]).toEqual([204, '']);
    }
    await audits.visitor('nobody-yet').post('/sign-ins', { event: 'signed-in' });
    expect(await trail('stockton')).toEqual([
      { person_id: personId, action: 'signed-in' },
      { person_id: personId, action: 'scope-chosen' },
      { person_id: personId, action: 'signed-out' },
      { person_id: null, action: 'signed-in' },
    ]);
    expect(await trail('hartlepool')).toEqual([]);
  });

  it('refuses who did not sign in', async () => {
    expect((await audits.service.post('/sign-ins', { body: { event: 'signed-in' } })).status).toBe(401);
  });
});
