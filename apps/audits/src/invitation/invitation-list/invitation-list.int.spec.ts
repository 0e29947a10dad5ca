import { AuditsFixture } from '../../testing/audits-fixture.js';
import { invite } from '../../testing/invite.js';
import { InvitationListQuery } from './invitation-list.query.js';
import type { InvitationListResponse } from './invitation-list.response.js';

describe(InvitationListQuery.name, () => {
  let audits: AuditsFixture;
  beforeAll(async () => (audits = await AuditsFixture.start(['stockton', 'hartlepool'])));
  afterAll(() => audits.close());

  it('is empty before anybody was invited', async () => {
    const answer = await audits.administrator().get('/invitations');
    expect([answer.status, answer.body]).toEqual([200, { items: [], page: 1, pages: 1, total: 0 }]);
  });

  it('shows where each invitation of the scope stands, newest first, and never a secret', async () => {
    const expired = await invite(audits);
    audits.clock.advanceDays(8);
    const accepted = await invite(audits, 'stockton', { team: 'Hub', validTo: '2099-01-01' });
    const { personId } = (await audits.visitor('kit').post('/invitations/accept', { secret: accepted.secret })).body;
    const withdrawn = await invite(audits);
    await audits.administrator().post(`/invitations/${withdrawn.id}/withdraw`);
    const open = await invite(audits);
    await invite(audits, 'hartlepool');
    const answer = await audits.administrator().get<InvitationListResponse>('/invitations');
    expect(answer.body).toMatchObject({ page: 1, pages: 1, total: 4 });
    expect(answer.body.items.map(({ id, state }) => [id, state])).toEqual([
      [open.id, 'open'],
      [withdrawn.id, 'withdrawn'],
      [accepted.id, 'accepted'],
      [expired.id, 'expired'],
    ]);
    expect(answer.body.items[2]).toEqual({
      id: accepted.id,
      name: 'Kit Marlow',
      email: 'kit@police.example',
      role: 'partnership-manager',
      agencyId: 'cleveland-police',
      team: 'Hub',
      validFrom: expect.any(String),
      validTo: '2099-01-01',
      reason: 'Joins the audit team.',
      state: 'accepted',
      invitedBy: { id: expect.any(String), name: 'Robin Fairweather' },
      invitedAt: expect.any(String),
      expiresAt: expect.any(String),
      personId,
    });
    expect(answer.text).not.toMatch(/secret|digest/i);
    const looks = await audits.rows('stockton', `SELECT FROM access_trail WHERE action = 'look-at-invitations'`);
    expect(looks).toHaveLength(2);
  });

  it('is paged, and still says how many there are beyond the last page', async () => {
    for (let count = 0; count < 25; count += 1) await invite(audits);
    const second = await audits.administrator().get<InvitationListResponse>('/invitations?page=2');
    expect(second.body).toMatchObject({ page: 2, pages: 2, total: 29 });
    expect(second.body.items).toHaveLength(4);
    expect((await audits.administrator().get('/invitations?page=9')).body).toEqual({
      items: [],
      page: 9,
      pages: 2,
      total: 29,
    });
  });

  it('is for those who may see people', async () => {
    await audits.person('stockton', { subject: 'auditor', roles: ['auditor'] });
    expect((await audits.visitor('auditor').get('/invitations')).status).toBe(403);
    expect((await audits.visitor('kit').get('/invitations')).status).toBe(200);
  });
});
