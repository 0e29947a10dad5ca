import { PersonRepository } from '../../person/persistence/person.repository.js';
import { AuditsFixture } from '../../testing/audits-fixture.js';
import { invitationBy, type Invited } from '../../testing/invite.js';
import { UsableInvitations } from './usable-invitations.js';

describe(UsableInvitations.name, () => {
  let audits: AuditsFixture;
  beforeAll(async () => (audits = await AuditsFixture.start()));
  afterAll(() => audits.close());

  const accept = (subject: string, { secret }: Invited, options: object = {}) =>
    audits.visitor(subject).post('/invitations/accept', { secret }, options);
  const expectNotOpen = async (subject: string, invited: Invited) => {
    const answer = await accept(subject, invited);
    expect([answer.status, answer.body.code]).toEqual([404, 'invitation-not-open']);
    expect((await audits.visitor(subject).get('/me')).body.person).toBeNull();
  };
  const grantsOf = (personId: string) =>
    audits.rows<{ id: string }>('stockton', 'SELECT id FROM role_grant WHERE person_id = $1 ORDER BY role', [personId]);

  it('takes none whose inviter left meanwhile, and takes it while they are here', async () => {
    const personId = await audits.person('stockton', { subject: 'leaving', roles: ['administrator'] });
    const [before, after] = [await invitationBy(audits, 'leaving'), await invitationBy(audits, 'leaving')];
    expect((await accept('in-time', before)).status).toBe(201);
    const body = { reason: 'Has taken another post.' };
    expect((await audits.administrator().post(`/people/${personId}/leave`, body, { ifMatch: 1 })).status).toBe(200);
    await expectNotOpen('too-late', after);
  });

  it('takes none whose inviter kept only a role that gives none', async () => {
    const roles = ['administrator', 'auditor'] as const;
    const personId = await audits.person('stockton', { subject: 'stepping-down', roles });
    const [invited, other] = [await invitationBy(audits, 'stepping-down'), await invitationBy(audits, 'stepping-down')];
    const [administration, auditing] = await grantsOf(personId);
    const end = (grantId = '', ifMatch = 0) =>
      audits
        .administrator()
        .post(`/people/${personId}/grants/${grantId}/end`, { reason: 'Steps down this week.' }, { ifMatch });
    expect((await end(auditing?.id, 1)).status).toBe(200);
    expect((await accept('accepted', invited)).status).toBe(201);
    expect((await end(administration?.id, 2)).status).toBe(200);
    await expectNotOpen('refused', other);
  });

  it('takes none after the last day of its inviter, without anybody ending anything', async () => {
    const tomorrow = new Date(audits.clock.now().getTime() + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
    await audits.person('stockton', { subject: 'interim', roles: ['administrator'], validTo: tomorrow });
    const invited = await invitationBy(audits, 'interim');
    audits.clock.advanceDays(3);
    await expectNotOpen('late', invited);
  });

  it('still answers the request that was accepted before', async () => {
    const personId = await audits.person('stockton', { subject: 'gone-after', roles: ['administrator'] });
    const invited = await invitationBy(audits, 'gone-after');
    const options = { idempotencyKey: 'accepted-in-time' };
    const first = await accept('repeating', invited, options);
    await audits
      .administrator()
      .post(`/people/${personId}/leave`, { reason: 'Has taken another post.' }, { ifMatch: 1 });
    const again = await accept('repeating', invited, options);
    expect([again.status, again.body]).toEqual([201, first.body]);
  });

  it.each([
    ['an agency that does not serve the scope any more', `agency_id = 'hartlepool-council'`],
    ['an agency that is not in the partnership any more', `agency_id = 'closed-agency'`],
    ['a role that cannot be held here any more', `role = 'board-member'`],
  ])('takes none for %s', async (inviter, change) => {
    await audits.person('stockton', { subject: inviter, roles: ['administrator'] });
    const [changed, kept] = [await invitationBy(audits, inviter), await invitationBy(audits, inviter)];
    await audits.rows('stockton', `UPDATE invitation SET ${change} WHERE id = $1`, [changed.id]);
    await expectNotOpen('hopeful', changed);
    expect((await accept(`lucky-${kept.id}`, kept)).status).toBe(201);
  });

  it('would take one of somebody who left if nobody looked at the inviter’s roles', async () => {
    const people = audits.service.app.get(PersonRepository, { strict: false });
    const personId = await audits.person('stockton', { subject: 'unwatched', roles: ['administrator'] });
    const invited = await invitationBy(audits, 'unwatched');
    await audits
      .administrator()
      .post(`/people/${personId}/leave`, { reason: 'Has taken another post.' }, { ifMatch: 1 });
    await expectNotOpen('guarded', invited);
    people.rolesInForce = () => Promise.resolve(['administrator']);
    expect((await accept('unguarded', invited)).status).toBe(201);
  });
});
