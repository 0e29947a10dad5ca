import { dayOf } from '@accord/kernel';
import { AuditsFixture } from '../../testing/audits-fixture.js';
import { InvitePerson } from './invite-person.js';

describe(InvitePerson.name, () => {
  let audits: AuditsFixture;
  beforeAll(async () => (audits = await AuditsFixture.start()));
  afterAll(() => audits.close());

  const wanted = (changed: object = {}) => ({
    name: 'Kit Marlow',
    email: 'kit@police.example',
    role: 'auditor',
    agencyId: 'cleveland-police',
    validFrom: dayOf(audits.clock.now()),
    reason: 'Joins the audit team.',
    ...changed,
  });

  it('gives the inviter a secret that is kept nowhere', async () => {
    const before = audits.clock.now().getTime();
    const answer = await audits
      .administrator()
      .post<{ id: string; secret: string; expiresAt: string }>('/invitations', wanted());
    expect([answer.status, answer.body]).toEqual([
      201,
      { id: expect.any(String), secret: expect.stringMatching(/^[\w-]{43}$/), expiresAt: expect.any(String) },
    ]);
    const days = (Date.parse(answer.body.expiresAt) - before) / (24 * 60 * 60 * 1000);
    expect(Math.round(days)).toBe(7);
    const tables = ['invitation', 'idempotency_key', 'access_trail', 'outbox'];
    const texts = await Promise.all(
      tables.map((table) => audits.rows('stockton', `SELECT t::text AS row FROM ${table} t`)),
    );
    const all = JSON.stringify(texts) + audits.service.log;
    expect(all).toContain(answer.body.id);
    expect(all).not.toContain(answer.body.secret);
    expect(audits.service.log).not.toMatch(/Kit Marlow|kit@police/);
    expect(await audits.trailOf('stockton', answer.body.id)).toEqual(['invite-person']);
  });

  it('shows the secret once, also when the same request comes again', async () => {
    const send = () => audits.administrator().post('/invitations', wanted(), { idempotencyKey: 'invite-kit-once' });
    const [first, again] = [await send(), await send()];
    expect([again.status, again.body]).toEqual([201, { ...first.body, secret: null }]);
    const sql =
      'SELECT FROM invitation WHERE id = $1 OR invited_at > (SELECT invited_at FROM invitation WHERE id = $1)';
    expect(await audits.rows('stockton', sql, [first.body.id])).toHaveLength(1);
  });

  it('says nothing to other services before it is accepted', async () => {
    const before = await audits.rows('stockton', 'SELECT FROM outbox');
    await audits.administrator().post('/invitations', wanted());
    expect(await audits.rows('stockton', 'SELECT FROM outbox')).toHaveLength(before.length);
  });

  it('is for administrators only, and a refusal is in the trail', async () => {
    const personId = await audits.person('stockton', { subject: 'manager', roles: ['partnership-manager'] });
    const answer = await audits.visitor('manager').post('/invitations', wanted());
    expect([answer.status, answer.body.code]).toEqual([403, 'permission-missing']);
    const refused = await audits.rows('stockton', 'SELECT action FROM access_trail WHERE person_id = $1', [personId]);
    expect(refused).toEqual([{ action: 'refused:people.manage' }]);
  });

  it('refuses a role that could not be granted', async () => {
    const answer = await audits
      .administrator()
      .post('/invitations', wanted({ role: 'scrutineer', agencyId: 'hartlepool-council' }));
    expect([answer.status, answer.body.code]).toEqual([400, 'grant-not-possible']);
    expect(answer.body.errors).toMatchObject([{ field: 'role' }, { field: 'agencyId' }]);
  });
});
