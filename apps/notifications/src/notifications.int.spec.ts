import { randomUUID } from 'node:crypto';
import { toScope, type Role } from '@accord/kernel';
import { UnitOfWork } from '@accord/persistence';
import { knowPerson, ServiceWorld, type TestIssuerId, type TestScope } from '@accord/testing';
import { TellOfRole } from './inbox/role-granted/tell-of-role.js';
import { notificationsService } from './notifications.service.js';
import { roleGrantedDelivery, within } from './testing/role-granted-delivery.js';
import { TestMailServer } from './testing/test-mail-server.js';

interface Entry {
  readonly id: string;
  readonly mail: string;
  readonly readAt: string | null;
}

describe('notifications', () => {
  let server: TestMailServer;
  let world: ServiceWorld;

  beforeAll(async () => {
    server = await TestMailServer.start();
    world = await ServiceWorld.start(notificationsService, {
      environment: {
        SMTP_URL: server.url,
        MAIL_FROM: 'Accord <accord@tees.example>',
        WEB_URL: 'https://accord.example',
      },
    });
  });

  afterAll(async () => {
    await world.close();
    await server.stop();
  });

  /** Someone known in a scope with a role, and their token for it. */
  async function person(scope: TestScope, role: Role, name = 'Rowan Ashby') {
    const subject = randomUUID();
    const issuerId: TestIssuerId = scope === 'hartlepool' ? 'hartlepool' : 'stockton';
    const email = `${subject}@tees.example`;
    const known = { issuer: world.issuers[issuerId].url, subject, name, email, roles: [role] };
    const personId = await knowPerson(world.databases.of(scope), `${scope}_notifications`, known);
    return { personId, email, token: await world.token(issuerId, { subject, scope }) };
  }

  async function tell(scope: TestScope, personId: string): Promise<void> {
    const told = roleGrantedDelivery(personId);
    const { app } = world.service;
    await app.get(UnitOfWork).run(toScope(scope), (tx) => app.get(TellOfRole).execute(within(tx, told)));
  }

  async function inboxOf(token: string): Promise<Entry[]> {
    return (await world.service.get<{ items: Entry[] }>('/inbox', { token })).body.items;
  }

  async function newestOf(token: string): Promise<Entry> {
    const [entry] = await inboxOf(token);
    if (!entry) throw new Error('The inbox is empty');
    return entry;
  }

  async function until(holds: () => Promise<boolean>): Promise<void> {
    while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 20));
  }

  const untilMailIs = (state: string, token: string) => until(async () => (await newestOf(token)).mail === state);

  it('tells a person of their role in the inbox and by a mail that says nothing of it', async () => {
    const { personId, email, token } = await person('stockton', 'auditor');
    await tell('stockton', personId);
    await untilMailIs('sent', token);
    const entry = await newestOf(token);
    expect(entry).toEqual({
      id: expect.any(String),
      kind: 'role-granted',
      at: '2026-11-24T09:00:00.000Z',
      readAt: null,
      mail: 'sent',
      role: 'auditor',
      agencyId: 'cleveland-police',
      team: 'Safeguarding hub',
      validFrom: '2026-11-24',
      validTo: '2027-03-31',
    });
    const mail = server.mails.find(({ recipients }) => recipients.includes(email));
    expect(mail?.parsed.messageId).toBe(`<${entry.id}@accord>`);
    expect(mail?.parsed.text).toContain('https://accord.example/inbox');
    const told = `${mail?.raw} ${mail?.parsed.text} ${mail?.parsed.html || ''}`.toLowerCase();
    for (const secret of ['auditor', 'police', 'safeguarding', 'stockton', personId]) {
      expect(told).not.toContain(secret);
    }
  });

  it('counts what is unread until it is read, once, whatever is sent again', async () => {
    const { personId, token } = await person('stockton', 'auditor');
    await tell('stockton', personId);
    const entry = await newestOf(token);
    expect((await world.service.get('/inbox/unread', { token })).body).toEqual({ unread: 1 });
    const idempotencyKey = randomUUID();
    const read = await world.service.post(`/inbox/${entry.id}/read`, { token, idempotencyKey });
    expect(read).toMatchObject({ status: 200, body: { id: entry.id, readAt: expect.any(String) } });
    const replayed = await world.service.post(`/inbox/${entry.id}/read`, { token, idempotencyKey });
    const again = await world.service.post(`/inbox/${entry.id}/read`, { token });
    expect([replayed.body, again.body]).toEqual([read.body, read.body]);
    expect((await world.service.get('/inbox/unread', { token })).body).toEqual({ unread: 0 });
    const client = await world.databases.connect('stockton', 'stockton_notifications');
    const { rows } = await client.query('SELECT action FROM access_trail WHERE object_id = $1', [entry.id]);
    expect(rows.map((row) => row.action)).toContain('read-inbox-entry');
  });

  it("shows nobody another person's entry, nor one of another scope", async () => {
    const owner = await person('stockton', 'auditor');
    await tell('stockton', owner.personId);
    const entry = await newestOf(owner.token);
    for (const other of [await person('stockton', 'administrator'), await person('hartlepool', 'administrator')]) {
      expect(await inboxOf(other.token)).toEqual([]);
      const answer = await world.service.post(`/inbox/${entry.id}/read`, { token: other.token });
      const absent = await world.service.post(`/inbox/${randomUUID()}/read`, { token: other.token });
      expect(answer.status).toBe(404);
      expect({ ...answer.body, requestId: '' }).toEqual({ ...absent.body, requestId: '' });
    }
    expect((await newestOf(owner.token)).readAt).toBeNull();
  });

  it('shows who may see it that a mail is undelivered, with the code and no more of the answer', async () => {
    const { personId, email, token } = await person('hartlepool', 'auditor', 'Quentin Unreachable');
    server.verdict = (recipient) => (recipient === email ? 550 : 'take');
    await tell('hartlepool', personId);
    const client = await world.databases.connect('hartlepool', 'hartlepool_notifications');
    const twoMore = `UPDATE mail_delivery SET refusals = 2, next_attempt_at = clock_timestamp()
      WHERE person_id = $1 AND refusals = 1 AND lease_token IS NULL`;
    await until(async () => (await client.query(twoMore, [personId])).rowCount === 1);
    await untilMailIs('undelivered', token);
    const operator = await person('hartlepool', 'operations');
    const answer = await world.service.get('/deliveries?state=undelivered', { token: operator.token });
    expect(answer.body).toMatchObject({ page: 1, pages: 1, total: 1 });
    expect(answer.body['items']).toEqual([
      {
        id: expect.any(String),
        personId,
        name: 'Quentin Unreachable',
        address: email,
        kind: 'role-granted',
        state: 'undelivered',
        attempts: 2,
        queuedAt: expect.any(String),
        nextAttemptAt: null,
        lastReply: '550',
      },
    ]);
    const trail = await client.query("SELECT person_id FROM access_trail WHERE action = 'look-at-deliveries'");
    expect(trail.rows).toEqual([{ person_id: operator.personId }]);
    expect(world.service.log).toContain('a mail is undelivered');
    for (const secret of [email, 'Quentin', 'not this one']) expect(world.service.log).not.toContain(secret);
  });

  describe('answers what is not right', () => {
    it.each([
      ['GET', '/inbox?page=0', 400],
      ['GET', '/inbox?page=two', 400],
      ['GET', '/inbox?page=99999999999', 400],
      ['GET', '/inbox?person=x', 400],
      ['GET', '/deliveries?state=lost', 400],
      ['GET', '/deliveries?state=sent&state=pending', 400],
      ['GET', '/deliveries?address=x', 400],
      ['POST', '/inbox/not-an-id/read', 404],
    ])('%s %s', async (method, path, status) => {
      const { token } = await person('stockton', 'administrator');
      const answer = await world.service.request(method, path, { token });
      expect(answer).toMatchObject({ status, body: { status, detail: expect.any(String), code: expect.any(String) } });
      expect(answer.headers.get('content-type')).toContain('application/problem+json');
    });

    it('a command without an idempotency key', async () => {
      const { token } = await person('stockton', 'auditor');
      const answer = await world.service.post(`/inbox/${randomUUID()}/read`, { token, idempotencyKey: null });
      expect(answer.status).toBe(400);
    });

    it.each(['auditor', 'director', 'data-protection-officer'] as const)('a look at deliveries by %s', async (role) => {
      const { token } = await person('stockton', role);
      expect(await world.service.get('/deliveries', { token })).toMatchObject({ status: 403 });
    });

    it.each(['/inbox', '/inbox/unread', '/deliveries'])('%s without a sign-in, and without a grant', async (path) => {
      expect(await world.service.get(path)).toMatchObject({ status: 401 });
      const token = await world.token('stockton', { subject: 'nobody', scope: 'stockton' });
      expect(await world.service.get(path, { token })).toMatchObject({ status: 403, body: { code: 'no-grant' } });
    });

    it('an administrator of another scope', async () => {
      const { token } = await person('hartlepool', 'administrator');
      const { body } = await world.service.get<{ items: { address: string }[] }>('/deliveries?state=sent', { token });
      expect(body.items).toEqual([]);
    });
  });
});
