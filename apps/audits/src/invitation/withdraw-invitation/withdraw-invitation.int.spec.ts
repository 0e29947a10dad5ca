import { AuditsFixture } from '../../testing/audits-fixture.js';
import { invite } from '../../testing/invite.js';
import { WithdrawInvitation } from './withdraw-invitation.js';

describe(WithdrawInvitation.name, () => {
  let audits: AuditsFixture;
  beforeAll(async () => (audits = await AuditsFixture.start(['stockton', 'hartlepool'])));
  afterAll(() => audits.close());

  const withdraw = (id: string, options: object = {}) =>
    audits.administrator().post(`/invitations/${id}/withdraw`, undefined, options);

  it('takes the invitation back, once', async () => {
    const { id } = await invite(audits);
    const options = { idempotencyKey: 'withdraw-once' };
    const answer = await withdraw(id, options);
    expect([answer.status, answer.body]).toEqual([200, { id }]);
    expect((await withdraw(id, options)).status).toBe(200);
    expect(await audits.trailOf('stockton', id)).toEqual(['invite-person', 'withdraw-invitation']);
    const [row] = await audits.rows('stockton', 'SELECT accepted_at, withdrawn_at FROM invitation WHERE id = $1', [id]);
    expect(row).toEqual({ accepted_at: null, withdrawn_at: expect.any(Date) });
  });

  it('says what became of one that is no longer open', async () => {
    const { id, secret } = await invite(audits);
    await audits.visitor('kit').post('/invitations/accept', { secret });
    const answer = await withdraw(id);
    expect([answer.status, answer.body.code]).toEqual([409, 'invitation-over']);
    expect(answer.body.detail).toContain('accepted already');
  });

  it('answers alike for what is not there and what is of another scope, and is for administrators only', async () => {
    const elsewhere = await invite(audits, 'hartlepool');
    const answers = [
      await withdraw(elsewhere.id),
      await withdraw('7a3f0c1e-52a4-4c0d-9f35-0d3f4f1b2c6d'),
      await withdraw('nothing'),
    ];
    expect(new Set(answers.map(({ status, body }) => JSON.stringify([status, { ...body, requestId: '' }]))).size).toBe(
      1,
    );
    expect(answers[0]?.status).toBe(404);
    await audits.person('stockton', { subject: 'manager', roles: ['partnership-manager'] });
    const { id } = await invite(audits);
    expect((await audits.visitor('manager').post(`/invitations/${id}/withdraw`)).status).toBe(403);
  });
});
