import { AuditsFixture } from '../../testing/audits-fixture.js';
import { PeopleListQuery } from './people-list.query.js';
import type { PeopleListResponse } from './people-list.response.js';

describe(PeopleListQuery.name, () => {
  let audits: AuditsFixture;
  beforeAll(async () => {
    audits = await AuditsFixture.start(['stockton', 'hartlepool']);
    await audits.person('stockton', {
      name: 'Zoe_Quill 100%',
      email: 'zoe@council.example',
      roles: ['auditor', 'moderator'],
    });
    await audits.person('stockton', { name: 'aaron Beck', roles: ['auditor'], validTo: '2099-01-01' });
    await audits.person('stockton', {
      name: 'Brook Ash',
      roles: ['auditor'],
      validFrom: '2020-01-01',
      validTo: '2020-02-01',
    });
    await audits.person('hartlepool', { name: 'Harper Elsewhere' });
  });
  afterAll(() => audits.close());

  const list = (query = '') => audits.administrator().get<PeopleListResponse>(`/people${query}`);

  it('shows the people of the scope by name with the roles that are not over, and nothing else of them', async () => {
    const { status, body } = await list();
    expect([status, body.total]).toEqual([200, 4]);
    expect(body.items.map(({ name }) => name)).toEqual([
      'aaron Beck',
      'Brook Ash',
      'Robin Fairweather',
      'Zoe_Quill 100%',
    ]);
    expect(body.items[0]).toEqual({
      id: expect.any(String),
      name: 'aaron Beck',
      email: 'sam@police.example',
      left: false,
      grants: [
        {
          grantId: expect.any(String),
          role: 'auditor',
          agencyId: 'cleveland-police',
          validFrom: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
          validTo: '2099-01-01',
        },
      ],
    });
    expect(body.items[1]?.grants).toEqual([]);
    expect(body.items[3]?.grants.map(({ role }) => role).sort()).toEqual(['auditor', 'moderator']);
  });

  it('is paged, and still says how many there are beyond the last page', async () => {
    for (let count = 10; count < 40; count += 1) await audits.person('stockton', { name: `Paged ${count}` });
    const second = await list('?page=2');
    expect(second.body).toMatchObject({ page: 2, pages: 2, total: 34 });
    expect(second.body.items.map(({ name }) => name).slice(-2)).toEqual(['Robin Fairweather', 'Zoe_Quill 100%']);
    expect((await list('?page=7')).body).toEqual({ items: [], page: 7, pages: 2, total: 34 });
  });

  it('is for those who may see people, and looking is in the trail', async () => {
    const personId = await audits.person('stockton', { subject: 'officer', roles: ['data-protection-officer'] });
    await audits.person('stockton', { subject: 'auditor', roles: ['auditor'] });
    expect((await audits.visitor('officer').get('/people')).status).toBe(200);
    expect((await audits.visitor('auditor').get('/people')).status).toBe(403);
    expect(
      await audits.rows('stockton', 'SELECT action, object_type FROM access_trail WHERE person_id = $1', [personId]),
    ).toEqual([{ action: 'look-at-people', object_type: 'person' }]);
  });

  it('shows nothing that could not be put into the trail', async () => {
    await audits.rows('stockton', 'ALTER TABLE access_trail ADD CONSTRAINT nothing_more CHECK (false) NOT VALID');
    const answer = await list();
    await audits.rows('stockton', 'ALTER TABLE access_trail DROP CONSTRAINT nothing_more');
    expect(answer.status).toBe(500);
    expect(answer.text).not.toContain('Beck');
    expect((await list()).status).toBe(200);
  });
});
