import { AuditsFixture } from '../../testing/audits-fixture.js';
import { PersonPageQuery } from './person-page.query.js';

describe(PersonPageQuery.name, () => {
  let audits: AuditsFixture;
  beforeAll(async () => (audits = await AuditsFixture.start(['stockton', 'hartlepool'])));
  afterAll(() => audits.close());

  async function giveAndEnd(personId: string): Promise<string> {
    const terms = { role: 'moderator', agencyId: 'cleveland-police', team: 'Hub', validFrom: '2026-01-01' };
    const body = { ...terms, reason: 'Chairs in spring.' };
    const grants = `/people/${personId}/grants`;
    const given = await audits.administrator().post<{ grantId: string }>(grants, body, { ifMatch: 1 });
    const { grantId } = given.body;
    await audits
      .administrator()
      .post(`${grants}/${grantId}/end`, { reason: 'The spring is over now.' }, { ifMatch: 2 });
    return grantId;
  }

  it('shows a person with every role they ever had, and the version to decide on', async () => {
    const personId = await audits.person('stockton', { roles: ['auditor'], validFrom: '2099-01-01' });
    const grantId = await giveAndEnd(personId);
    const answer = await audits.administrator().get(`/people/${personId}`);
    expect([answer.status, answer.headers.get('etag')]).toEqual([200, '"v3"']);
    const by = { id: expect.any(String), name: 'Robin Fairweather' };
    expect(answer.body).toEqual({
      id: personId,
      version: 3,
      name: 'Sam Hollis',
      email: 'sam@police.example',
      joinedAt: expect.any(String),
      left: false,
      leavings: [],
      grants: [
        {
          grantId,
          role: 'moderator',
          agencyId: 'cleveland-police',
          team: 'Hub',
          validFrom: '2026-01-01',
          state: 'over',
          granted: { by, at: expect.any(String), reason: 'Chairs in spring.' },
          ended: { by, at: expect.any(String), reason: 'The spring is over now.' },
        },
        {
          grantId: expect.any(String),
          role: 'auditor',
          agencyId: 'cleveland-police',
          validFrom: '2099-01-01',
          state: 'not-yet',
          granted: { by: null, at: expect.any(String), reason: 'Made known by a test.' },
        },
      ],
    });
    expect(await audits.trailOf('stockton', personId)).toEqual([
      'made-by-test',
      'grant-role',
      'end-grant',
      'look-at-person',
    ]);
  });

  it('answers alike for who is not there, of another scope or no id at all, and leaves no trail of them', async () => {
    const elsewhere = await audits.person('hartlepool');
    const ids = [elsewhere, '7a3f0c1e-52a4-4c0d-9f35-0d3f4f1b2c6d', 'robin', "x'; --"];
    const answers = await Promise.all(ids.map((id) => audits.administrator().get(`/people/${encodeURIComponent(id)}`)));
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    expect(new Set(answers.map(({ body }) => JSON.stringify({ ...body, requestId: '' }))).size).toBe(1);
    expect(await audits.trailOf('stockton', elsewhere)).toEqual([]);
    expect((await audits.administrator('hartlepool').get(`/people/${elsewhere}`)).status).toBe(200);
  });

  it('is for those who may see people', async () => {
    const personId = await audits.person('stockton', { subject: 'auditor', roles: ['auditor'] });
    expect((await audits.visitor('auditor').get(`/people/${personId}`)).status).toBe(403);
  });
});
