import { stringify } from 'yaml';
import { firstAdministratorOf } from '../testing/test-partnership.js';
import { AuditsFixture } from '../testing/audits-fixture.js';
import { importPeopleFile } from './import-people-file.js';
import { PeopleImport } from './people-import.js';

describe(PeopleImport.name, () => {
  let audits: AuditsFixture;
  beforeEach(async () => (audits = await AuditsFixture.start(['stockton', 'joint'])));
  afterEach(() => audits.close());

  const grant = (changed: object = {}) => ({
    scope: 'stockton',
    role: 'auditor',
    agency: 'cleveland-police',
    ...changed,
  });
  const person = (subject: string, ...grants: object[]) => ({
    issuer: audits.policeIssuer,
    subject,
    name: 'Kit Marlow',
    email: 'kit@police.example',
    grants,
  });
  const run = (...people: object[]) => importPeopleFile(stringify(people), audits.environment);
  const problems = (...people: object[]) =>
    run(...people).then(
      () => [],
      (error: { problems: readonly string[] }) => error.problems,
    );
  const everything = async () => {
    const tables = ['person', 'role_grant', 'outbox', 'access_trail'];
    const counts = tables.map((table) => audits.rows('stockton', `SELECT FROM ${table}`).then((rows) => rows.length));
    return Promise.all(counts);
  };

  it('makes people known with their roles in each scope, given by nobody there', async () => {
    const people = [
      person('kit', grant(), grant({ scope: 'joint', role: 'director' })),
      person('lou', grant({ team: 'Hub' }), grant()),
    ];
    expect([...(await run(...people))]).toEqual([
      ['stockton', 3],
      ['joint', 1],
    ]);
    const me = await audits.visitor('kit', 'joint').get('/me');
    expect(me.body).toMatchObject({ person: { name: 'Kit Marlow' }, grants: [{ role: 'director' }] });
    const lou = (await audits.visitor('lou').get<{ person: { id: string } }>('/me')).body.person.id;
    const events = await audits.eventsAbout('stockton', lou);
    expect(events.map(({ type }) => type)).toEqual(['person-joined.v1', 'role-granted.v1', 'role-granted.v1']);
    expect(events[1]?.data).not.toHaveProperty('grantedBy');
    expect(await audits.rows('stockton', 'SELECT granted_by FROM role_grant WHERE person_id = $1', [lou])).toEqual([
      { granted_by: null },
      { granted_by: null },
    ]);
    const trail = 'SELECT action, person_id FROM access_trail WHERE object_id = $1';
    expect(await audits.rows('stockton', trail, [lou])).toEqual([{ action: 'import-person', person_id: null }]);
    const page = await audits.administrator().get<{ grants: object[] }>(`/people/${lou}`);
    const granted = { by: null, at: expect.any(String), reason: 'Imported from a list of people by operations.' };
    expect(page.body.grants).toMatchObject([{ granted }, { granted }]);
  });

  it('does nothing the second time, also not for a role that was ended meanwhile', async () => {
    const people = [person('kit', grant(), grant({ role: 'moderator' }))];
    await run(...people);
    await audits.rows(
      'stockton',
      `UPDATE role_grant SET ended_at = now(), end_reason = 'Ended by a test.' WHERE role = 'auditor'`,
    );
    const before = await everything();
    expect([...(await run(...people)).values()]).toEqual([0, 0]);
    expect(await everything()).toEqual(before);
    expect([...(await run(person('kit', grant(), grant({ role: 'learning-lead' })))).values()]).toEqual([1, 0]);
  });

  it('lists everything that is wrong and writes nothing', async () => {
    const before = await everything();
    expect(
      await problems(
        person('good', grant()),
        person('kit', grant({ role: 'board-member', validTo: '2020-01-01' })),
        person('lou', grant({ agency: 'hartlepool-council', validFrom: '2027-02-30' })),
      ),
    ).toEqual([
      expect.stringMatching(/^line 9: board-member in stockton, role: /),
      expect.stringMatching(/^line 9: board-member in stockton, validTo: .*not before/),
      expect.stringMatching(/^line 9: board-member in stockton, validTo: .*today or later/),
      expect.stringMatching(/^line 18: auditor in stockton, agencyId: /),
      expect.stringMatching(/^line 18: auditor in stockton, validFrom: /),
    ]);
    expect(await everything()).toEqual(before);
  });

  it('refuses issuers, scopes and people that the partnership file and the list do not allow', async () => {
    const stranger = { ...person('kit', grant()), issuer: 'https://elsewhere.example' };
    expect(
      await problems(
        stranger,
        person('lou', grant({ scope: 'hartlepool' })),
        person('mo', grant()),
        person('mo', grant()),
      ),
    ).toEqual([
      expect.stringMatching(/^line 1: .*no issuer with that url/),
      expect.stringMatching(/^line 9: hartlepool is not among the scopes/),
      expect.stringMatching(/^line 25: the same issuer and subject as in line 17/),
    ]);
  });

  it('does nothing for somebody without roles', async () => {
    expect([...(await run(person('kit'))).values()]).toEqual([0, 0]);
    expect((await audits.visitor('kit').get('/me')).body.person).toBeNull();
  });

  it('says where people were imported and where not when a later scope cannot be written', async () => {
    const people = [person('kit', grant(), grant({ scope: 'joint', role: 'director' }))];
    await audits.rows('joint', 'ALTER TABLE outbox ADD CONSTRAINT nothing_more CHECK (false) NOT VALID');
    await expect(run(...people)).rejects.toThrow(
      /^Imported in stockton \(roles given: 1\)\. Nobody was imported in joint\. .*\n {2}- joint: /,
    );
    await audits.rows('joint', 'ALTER TABLE outbox DROP CONSTRAINT nothing_more');
    expect((await audits.visitor('kit').get('/me')).body.person).not.toBeNull();
    expect((await audits.visitor('kit', 'joint').get('/me')).body.person).toBeNull();
    expect([...(await run(...people))]).toEqual([
      ['stockton', 0],
      ['joint', 1],
    ]);
  });

  it('says that nobody was imported when the first scope cannot be written', async () => {
    await audits.rows('stockton', 'ALTER TABLE outbox ADD CONSTRAINT nothing_more CHECK (false) NOT VALID');
    await expect(run(person('kit', grant()))).rejects.toThrow(/^Nobody was imported\./);
    expect((await audits.visitor('kit').get('/me')).body.person).toBeNull();
  });

  it('gives the first administrator another role too', async () => {
    const administrator = person(firstAdministratorOf('stockton'), grant());
    expect([...(await run(administrator)).values()]).toEqual([1, 0]);
  });

  it('takes the first administrator in the list as what they are already', async () => {
    const administrator = person(firstAdministratorOf('stockton'), grant({ role: 'administrator' }));
    expect([...(await run(administrator)).values()]).toEqual([0, 0]);
  });
});
