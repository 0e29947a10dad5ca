import { dayOf } from '@accord/kernel';
import { AuditsFixture } from '../../testing/audits-fixture.js';
import { GrantRole } from './grant-role.js';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

describe(GrantRole.name, () => {
  let audits: AuditsFixture;
  let today: string;
  beforeAll(async () => {
    audits = await AuditsFixture.start(['stockton', 'hartlepool']);
    today = dayOf(audits.clock.now());
  });
  afterAll(() => audits.close());

  const wanted = (changed: object = {}) => ({
    role: 'auditor',
    agencyId: 'cleveland-police',
    validFrom: today,
    reason: 'Joins the audit team.',
    ...changed,
  });
  const grantsOf = (personId: string) =>
    audits.rows('stockton', 'SELECT id FROM role_grant WHERE person_id = $1', [personId]);

  it('gives the role, says it once and puts it into the trail', async () => {
    const personId = await audits.person('stockton');
    const body = wanted({ team: 'Hub', validTo: '2099-01-01' });
    const answer = await audits
      .administrator()
      .post<{ grantId: string }>(`/people/${personId}/grants`, body, { ifMatch: 1 });
    expect([answer.status, answer.body]).toEqual([201, { grantId: expect.any(String) }]);
    expect(await audits.versionOf('stockton', personId)).toBe(2);
    const [, granted, ...more] = await audits.eventsAbout('stockton', personId);
    expect(more).toEqual([]);
    expect(granted).toEqual({
      type: 'role-granted.v1',
      sequence: 2,
      data: {
        personId,
        grantId: answer.body.grantId,
        role: 'auditor',
        agencyId: 'cleveland-police',
        team: 'Hub',
        validFrom: expect.stringMatching(DAY),
        validTo: '2099-01-01',
        grantedBy: expect.any(String),
        grantedAt: expect.any(String),
      },
    });
    expect(await audits.trailOf('stockton', personId)).toEqual(['made-by-test', 'grant-role']);
  });

  it('lets the person in from the next request on', async () => {
    const personId = await audits.person('stockton', { subject: 'newcomer' });
    expect((await audits.visitor('newcomer').get('/people')).body.code).toBe('no-grant');
    await audits
      .administrator()
      .post(`/people/${personId}/grants`, wanted({ role: 'partnership-manager' }), { ifMatch: 1 });
    expect((await audits.visitor('newcomer').get('/people')).status).toBe(200);
  });

  it('does it once when the same request comes again', async () => {
    const personId = await audits.person('stockton');
    const send = (changed = {}) =>
      audits
        .administrator()
        .post(`/people/${personId}/grants`, wanted(changed), { ifMatch: 1, idempotencyKey: `key-${personId}` });
    const first = await send();
    const again = await send();
    expect([again.status, again.body]).toEqual([201, first.body]);
    expect(await grantsOf(personId)).toHaveLength(1);
    expect(await audits.eventsAbout('stockton', personId)).toHaveLength(2);
    expect(await audits.trailOf('stockton', personId)).toEqual(['made-by-test', 'grant-role']);
    const other = await send({ reason: 'For quite another reason.' });
    expect([other.status, other.body.code]).toEqual([422, 'idempotency-key-reused']);
  });

  it('lets only one of two who saw the same version decide', async () => {
    const personId = await audits.person('stockton');
    const send = () => audits.administrator().post(`/people/${personId}/grants`, wanted(), { ifMatch: 1 });
    const answers = await Promise.all([send(), send(), send()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 412, 412]);
    expect(await grantsOf(personId)).toHaveLength(1);
    expect(await audits.eventsAbout('stockton', personId)).toHaveLength(2);
  });

  it('saves nothing at all when one part of it cannot be saved', async () => {
    const personId = await audits.person('stockton');
    const send = () =>
      audits
        .administrator()
        .post(`/people/${personId}/grants`, wanted(), { ifMatch: 1, idempotencyKey: `half-${personId}` });
    await audits.rows('stockton', 'ALTER TABLE outbox ADD CONSTRAINT nothing_more CHECK (false) NOT VALID');
    const refused = await send();
    await audits.rows('stockton', 'ALTER TABLE outbox DROP CONSTRAINT nothing_more');
    expect(refused.status).toBe(500);
    expect(await grantsOf(personId)).toEqual([]);
    expect(await audits.trailOf('stockton', personId)).toEqual(['made-by-test']);
    expect(await audits.versionOf('stockton', personId)).toBe(1);
    expect((await send()).status).toBe(201);
    expect(await audits.trailOf('stockton', personId)).toEqual(['made-by-test', 'grant-role']);
  });

  it('gives no role to oneself', async () => {
    const me = await audits.administrator().get<{ person: { id: string } }>('/me');
    const { id } = me.body.person;
    const ifMatch = await audits.versionOf('stockton', id);
    const answer = await audits.administrator().post(`/people/${id}/grants`, wanted(), { ifMatch });
    expect([answer.status, answer.body.code]).toEqual([403, 'own-grant']);
  });

  it.each([
    ['a role that cannot be held in an authority', { role: 'board-member' }, 'role'],
    ['an agency that does not serve the scope', { agencyId: 'hartlepool-council' }, 'agencyId'],
    ['a last day that is over', { validFrom: '2020-01-01', validTo: '2020-02-01' }, 'validTo'],
    ['a day that is not in the calendar', { validFrom: '2027-02-30' }, 'validFrom'],
    ['a reason of blanks', { reason: ' '.repeat(12) }, 'reason'],
  ])('refuses %s and says which field', async (_what, changed, field) => {
    const personId = await audits.person('stockton');
    const answer = await audits.administrator().post(`/people/${personId}/grants`, wanted(changed), { ifMatch: 1 });
    expect([answer.status, answer.body.code]).toEqual([400, 'grant-not-possible']);
    expect(answer.body.errors).toEqual([{ field, message: expect.any(String) }]);
  });

  it('answers for a person of another scope as for one who does not exist', async () => {
    const elsewhere = await audits.person('hartlepool');
    const missing = '7a3f0c1e-52a4-4c0d-9f35-0d3f4f1b2c6d';
    const send = (id: string) => audits.administrator().post(`/people/${id}/grants`, wanted(), { ifMatch: 1 });
    const [other, none] = [await send(elsewhere), await send(missing)];
    expect([other.status, none.status]).toEqual([404, 404]);
    expect({ ...other.body, requestId: '' }).toEqual({ ...none.body, requestId: '' });
    expect(await audits.eventsAbout('hartlepool', elsewhere)).toHaveLength(1);
    // The same request in the person's own scope does it.
    const own = await audits.administrator('hartlepool').post(`/people/${elsewhere}/grants`, wanted(), { ifMatch: 1 });
    expect(own.status).toBe(201);
  });
});
