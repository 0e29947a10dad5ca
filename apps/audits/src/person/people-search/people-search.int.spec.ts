import { AuditsFixture } from '../../testing/audits-fixture.js';
import type { PeopleListResponse } from '../people-list/people-list.response.js';
import { PeopleSearchController } from './people-search.controller.js';

describe(PeopleSearchController.name, () => {
  let audits: AuditsFixture;
  beforeAll(async () => {
    audits = await AuditsFixture.start(['stockton', 'hartlepool']);
    await audits.person('stockton', { name: 'Zoe_Quill 100%', email: 'zoe@council.example', roles: ['auditor'] });
    await audits.person('stockton', { name: 'aaron Beck' });
    await audits.person('hartlepool', { name: 'Harper Elsewhere' });
  });
  afterAll(() => audits.close());

  const find = (body: object) =>
    audits.administrator().post<PeopleListResponse>('/people/search', body, { idempotencyKey: null });
  const namesFor = async (search: string) => (await find({ search })).body.items.map(({ name }) => name);

  it('finds part of a name or address in any case, and takes what was typed as it is', async () => {
    expect((await find({ search: 'BECK' })).status).toBe(200);
    expect(await namesFor('BECK')).toEqual(['aaron Beck']);
    expect(await namesFor(' @council ')).toEqual(['Zoe_Quill 100%']);
    expect(await namesFor('100%')).toEqual(['Zoe_Quill 100%']);
    expect(await namesFor('e_Q')).toEqual(['Zoe_Quill 100%']);
    expect(await namesFor('_ob')).toEqual([]);
    expect(await namesFor('%')).toEqual(['Zoe_Quill 100%']);
    expect(await namesFor('\\')).toEqual([]);
    expect(await namesFor('Elsewhere')).toEqual([]);
    expect(await namesFor(' ')).toHaveLength(3);
  });

  it('shows of each person what the list shows', async () => {
    const list = await audits.administrator().get<PeopleListResponse>('/people');
    expect((await find({ search: 'Zoe' })).body.items).toEqual(list.body.items.filter(({ name }) => /Zoe/.test(name)));
  });

  it('is paged, and still says how many there are beyond the last page', async () => {
    for (let count = 10; count < 40; count += 1) await audits.person('stockton', { name: `Paged ${count}` });
    expect((await find({ search: 'Paged', page: 2 })).body).toMatchObject({
      page: 2,
      pages: 2,
      total: 30,
      items: [{ name: 'Paged 35' }, {}, {}, {}, { name: 'Paged 39' }],
    });
    expect((await find({ search: 'Paged', page: 7 })).body).toEqual({ items: [], page: 7, pages: 2, total: 30 });
    expect((await find({ search: 'Paged', page: null })).body.page).toBe(1);
  });

  it('is for those who may see people, and looking is in the trail, without what was looked for', async () => {
    const personId = await audits.person('stockton', { subject: 'officer', roles: ['data-protection-officer'] });
    await audits.person('stockton', { subject: 'auditor', roles: ['auditor'] });
    expect((await audits.visitor('officer').post('/people/search', { search: 'Beck' })).status).toBe(200);
    expect((await audits.visitor('auditor').post('/people/search', { search: 'Beck' })).status).toBe(403);
    expect((await audits.visitor('stranger').post('/people/search', { search: 'Beck' })).status).toBe(403);
    expect((await audits.service.post('/people/search', { body: { search: 'Beck' } })).status).toBe(401);
    const trail = await audits.rows<{ action: string }>('stockton', 'SELECT * FROM access_trail WHERE person_id = $1', [
      personId,
    ]);
    expect(trail.map(({ action }) => action)).toEqual(['look-at-people']);
    expect(JSON.stringify(trail)).not.toContain('Beck');
  });

  it('takes no name in an address', async () => {
    expect((await audits.administrator().get('/people?search=Beck')).status).toBe(400);
    expect((await audits.administrator().get('/people/search?search=Beck')).status).toBe(400);
    expect((await audits.administrator().post('/people/search?search=Beck', { search: 'Beck' })).status).toBe(400);
  });
});
