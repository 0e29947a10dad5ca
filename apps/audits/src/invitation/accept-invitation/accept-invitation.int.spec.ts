import { AuditsFixture } from '../../testing/audits-fixture.js';
import { invite } from '../../testing/invite.js';
import { AcceptInvitation } from './accept-invitation.js';

describe(AcceptInvitation.name, () => {
  let audits: AuditsFixture;
  beforeAll(async () => (audits = await AuditsFixture.start(['stockton', 'hartlepool'])));
  afterAll(() => audits.close());

  const accept = (subject: string, secret: string, options: object = {}) =>
    audits.visitor(subject).post<{ personId: string; code?: string }>('/invitations/accept', { secret }, options);

  it('makes a sign-in known and gives the role, and says both once', async () => {
    const { id, secret } = await invite(audits);
    expect((await audits.visitor('kit').get('/people')).body.code).toBe('no-grant');
    const answer = await accept('kit', secret);
    expect([answer.status, answer.body]).toEqual([201, { personId: expect.any(String) }]);
    const { personId } = answer.body;
    expect((await audits.visitor('kit').get('/people')).status).toBe(200);
    const who = { issuer: audits.policeIssuer, subject: 'kit', name: 'Kit Marlow', email: 'kit@police.example' };
    const administrator = (await audits.administrator().get<{ person: { id: string } }>('/me')).body.person.id;
    expect(await audits.eventsAbout('stockton', personId)).toEqual([
      { type: 'person-joined.v1', sequence: 1, data: { personId, ...who } },
      {
        type: 'role-granted.v1',
        sequence: 2,
        data: expect.objectContaining({ role: 'partnership-manager', grantedBy: administrator }),
      },
    ]);
    expect(await audits.trailOf('stockton', personId)).toEqual(['accept-invitation']);
    const [row] = await audits.rows('stockton', 'SELECT accepted_by FROM invitation WHERE id = $1', [id]);
    expect(row).toEqual({ accepted_by: personId });
  });

  it('gives the role to the person whom the sign-in is already, whatever the invitation calls them', async () => {
    const personId = await audits.person('stockton', { subject: 'known', name: 'Known Before' });
    const { secret } = await invite(audits);
    expect((await accept('known', secret)).body).toEqual({ personId });
    const events = await audits.eventsAbout('stockton', personId);
    expect(events.map(({ type }) => type)).toEqual(['person-joined.v1', 'role-granted.v1']);
    expect((await audits.visitor('known').get('/me')).body).toMatchObject({
      person: { id: personId, name: 'Known Before' },
    });
    expect(await audits.versionOf('stockton', personId)).toBe(2);
  });

  it('has one answer for a secret that is unknown, used, withdrawn, too old or of another scope', async () => {
    const used = await invite(audits);
    expect((await accept('first', used.secret)).status).toBe(201);
    const withdrawn = await invite(audits);
    await audits.administrator().post(`/invitations/${withdrawn.id}/withdraw`);
    const elsewhere = await invite(audits, 'hartlepool');
    const old = await invite(audits);
    audits.clock.advanceDays(7);
    const secrets = [used.secret, withdrawn.secret, elsewhere.secret, old.secret, 'never-made', `${old.secret}=`];
    const answers = await Promise.all(secrets.map((secret) => accept('second', secret)));
    expect(new Set(answers.map(({ status, body }) => JSON.stringify([status, { ...body, requestId: '' }]))).size).toBe(
      1,
    );
    expect(answers[0]).toMatchObject({ status: 404, body: { code: 'invitation-not-open' } });
    expect((await audits.visitor('second').get('/me')).body.person).toBeNull();
  });

  it('is used up by one of several who accept at the same moment', async () => {
    const { secret } = await invite(audits);
    const answers = await Promise.all(['racer-1', 'racer-2', 'racer-3'].map((subject) => accept(subject, secret)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 404, 404]);
    const joined = await audits.rows('stockton', `SELECT FROM person WHERE subject LIKE 'racer-%'`);
    expect(joined).toHaveLength(1);
  });

  it('makes one person of a sign-in that accepts two invitations at the same moment', async () => {
    const [one, two] = [await invite(audits), await invite(audits)];
    const answers = await Promise.all([accept('twice', one.secret), accept('twice', two.secret)]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    const [personId] = [...new Set(answers.map(({ body }) => body.personId))];
    const events = await audits.eventsAbout('stockton', personId ?? '');
    expect(events.map(({ type, sequence }) => [type, sequence])).toEqual([
      ['person-joined.v1', 1],
      ['role-granted.v1', 2],
      ['role-granted.v1', 3],
    ]);
  });

  it('can be sent again with the same key when its answer was lost', async () => {
    const { secret } = await invite(audits);
    const options = { idempotencyKey: 'accept-it-once' };
    const [first, again] = [await accept('retrying', secret, options), await accept('retrying', secret, options)];
    expect([again.status, again.body]).toEqual([201, first.body]);
    expect(await audits.eventsAbout('stockton', first.body.personId)).toHaveLength(2);
    expect((await accept('retrying', secret)).status).toBe(404);
    expect((await accept('somebody-else', secret, options)).status).toBe(404);
  });

  it('refuses the inviter, and who did not sign in', async () => {
    const { secret } = await invite(audits);
    const own = await audits.administrator().post('/invitations/accept', { secret });
    expect([own.status, own.body.code]).toEqual([409, 'own-invitation']);
    expect((await audits.service.post('/invitations/accept', { body: { secret } })).status).toBe(401);
    expect((await accept('another', secret)).status).toBe(201);
  });
});
