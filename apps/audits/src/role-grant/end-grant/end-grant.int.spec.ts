import { AuditsFixture } from '../../testing/audits-fixture.js';
import { EndGrant } from './end-grant.js';

const REASON = { reason: 'No longer part of the team.' };

describe(EndGrant.name, () => {
  let audits: AuditsFixture;
  beforeAll(async () => (audits = await AuditsFixture.start(['stockton', 'hartlepool'])));
  afterAll(() => audits.close());

  const grantOf = async (personId: string, scope = 'stockton') => {
    const rows = await audits.rows<{ id: string }>(scope, 'SELECT id FROM role_grant WHERE person_id = $1', [personId]);
    return rows[0]?.id ?? '';
  };
  const end = async (personId: string, grantId: string, options: object = { ifMatch: 1 }) =>
    audits.administrator().post(`/people/${personId}/grants/${grantId}/end`, REASON, options);

  it('ends the role from the next request on, says it once and puts it into the trail', async () => {
    const personId = await audits.person('stockton', { subject: 'ending', roles: ['partnership-manager'] });
    const grantId = await grantOf(personId);
    expect((await audits.visitor('ending').get('/people')).status).toBe(200);
    const answer = await end(personId, grantId);
    expect([answer.status, answer.body]).toEqual([200, { grantId }]);
    expect((await audits.visitor('ending').get('/people')).body.code).toBe('no-grant');
    const events = await audits.eventsAbout('stockton', personId);
    expect(events.map(({ type, sequence }) => [type, sequence])).toEqual([
      ['person-joined.v1', 1],
      ['role-granted.v1', 2],
      ['role-ended.v1', 3],
    ]);
    expect(events[2]?.data).toEqual({ personId, grantId, endedAt: expect.any(String), endedBy: expect.any(String) });
    expect(await audits.trailOf('stockton', personId)).toEqual(['made-by-test', 'end-grant']);
  });

  it('does it once when the same request comes again, and not twice by two requests', async () => {
    const personId = await audits.person('stockton', { roles: ['auditor'] });
    const grantId = await grantOf(personId);
    const options = { ifMatch: 1, idempotencyKey: `end-${personId}` };
    expect((await end(personId, grantId, options)).status).toBe(200);
    expect((await end(personId, grantId, options)).status).toBe(200);
    expect(await audits.eventsAbout('stockton', personId)).toHaveLength(3);
    const later = await end(personId, grantId, { ifMatch: 2 });
    expect([later.status, later.body.code]).toEqual([409, 'grant-over']);
    const stale = await end(personId, grantId);
    expect([stale.status, stale.body.code]).toEqual([412, 'stale-person']);
  });

  it('answers alike for what is not there, of another person and of another scope', async () => {
    const personId = await audits.person('stockton', { roles: ['auditor'] });
    const other = await audits.person('stockton', { roles: ['auditor'] });
    const elsewhere = await audits.person('hartlepool', { roles: ['auditor'] });
    const answers = [
      await end(personId, await grantOf(other)),
      await end(personId, '7a3f0c1e-52a4-4c0d-9f35-0d3f4f1b2c6d'),
      await end(elsewhere, await grantOf(elsewhere, 'hartlepool')),
      await end('not-an-id', 'not-an-id'),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    expect(new Set(answers.map(({ body }) => JSON.stringify({ ...body, requestId: '' }))).size).toBe(1);
  });

  it('keeps the last administrator without an end date', async () => {
    const me = (await audits.administrator().get<{ person: { id: string } }>('/me')).body.person;
    const grantId = await grantOf(me.id);
    await audits.person('stockton', { roles: ['administrator'], validTo: '2099-01-01' });
    await audits.person('stockton', { roles: ['administrator'], validFrom: '2099-01-01' });
    const answer = await end(me.id, grantId, { ifMatch: await audits.versionOf('stockton', me.id) });
    expect([answer.status, answer.body.code]).toEqual([409, 'last-administrator']);
    expect((await audits.administrator().get('/people')).status).toBe(200);
    // Beside another one it can be ended, also by the person themselves.
    await audits.person('stockton', { subject: 'successor', roles: ['administrator'] });
    const allowed = await end(me.id, grantId, { ifMatch: await audits.versionOf('stockton', me.id) });
    expect(allowed.status).toBe(200);
    expect((await audits.administrator().get('/people')).body.code).toBe('no-grant');
    expect((await audits.visitor('successor').get('/people')).status).toBe(200);
  });
});
