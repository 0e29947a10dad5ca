import { toScope } from '@accord/kernel';
import type { ScopeTransaction } from '@accord/persistence';
import { Metrics } from '@accord/service';
import { openScopeDatabases, type TestScopeDatabases } from '@accord/testing';
import { Logger } from '@nestjs/common';
import type { Client } from 'pg';
import { notificationsDatabase } from '../../notifications.database.js';
import { addPerson, type PersonToAdd } from '../../testing/add-person.js';
import { buildSender, queueMail, type SenderReplacements } from '../../testing/build-sender.js';
import { TestMailServer } from '../../testing/test-mail-server.js';
import { MailDeliveries, type LeasedDelivery } from '../persistence/mail-deliveries.js';
import { SmtpTransport } from '../transport/smtp-transport.js';

describe('SendDueMail', () => {
  const scope = toScope('stockton');
  let databases: TestScopeDatabases;
  let client: Client;
  let server: TestMailServer;
  let transport: SmtpTransport;

  beforeAll(async () => {
    Logger.overrideLogger(false);
    databases = await openScopeDatabases(notificationsDatabase, [scope], { poolSize: 8 });
    client = await databases.connect(scope, 'stockton_notifications');
  });

  beforeEach(async () => {
    await client.query('DELETE FROM mail_delivery');
    server = await TestMailServer.start();
    transport = new SmtpTransport({ url: server.url, from: 'accord@stockton.example' });
  });

  afterEach(async () => {
    transport.close();
    await server.stop();
  });

  afterAll(() => databases.close());

  const senderWith = (replaced: SenderReplacements = {}) => buildSender(databases.work, transport, replaced);
  const queueFor = async (person: PersonToAdd = {}) =>
    queueMail(databases.work, scope, await addPerson(client, person));
  const deliveryOf = async (entryId: string) => {
    const { rows } = await client.query('SELECT * FROM mail_delivery WHERE entry_id = $1', [entryId]);
    return rows[0];
  };
  const waitIsOver = () =>
    client.query("UPDATE mail_delivery SET next_attempt_at = clock_timestamp() WHERE state = 'pending'");
  const leaseIsOver = () => client.query('UPDATE mail_delivery SET lease_until = clock_timestamp()');
  const messageIds = () => server.mails.map((mail) => mail.parsed.messageId);

  it('sends what is queued, once, to the person as the scope knows them', async () => {
    const entryId = await queueFor({ name: 'Zoë O’Hare', email: 'zoe@stockton.example' });
    const sut = senderWith();
    expect(await sut.run(scope)).toBe(1);
    expect(await sut.run(scope)).toBe(0);
    expect(server.mails).toHaveLength(1);
    expect(server.mails[0]?.recipients).toEqual(['zoe@stockton.example']);
    expect(server.mails[0]?.parsed.text).toMatch(/^Hello Zoë O’Hare,/);
    expect(messageIds()).toEqual([`<${entryId}@accord>`]);
    expect(await deliveryOf(entryId)).toMatchObject({ state: 'sent', attempts: 1, last_reply: 250, lease_until: null });
  });

  it('waits after a temporary refusal and sends again under the same Message-ID', async () => {
    const entryId = await queueFor();
    server.verdict = (_, earlier) => (earlier < 2 ? 451 : 'take');
    const sut = senderWith();
    await sut.run(scope);
    expect(await deliveryOf(entryId)).toMatchObject({ state: 'pending', attempts: 1, refusals: 0, last_reply: 451 });
    expect(await sut.run(scope)).toBe(0);
    await waitIsOver();
    await sut.run(scope);
    await waitIsOver();
    await sut.run(scope);
    expect(await deliveryOf(entryId)).toMatchObject({ state: 'sent', attempts: 3 });
    expect(server.attempts).toHaveLength(3);
    expect(messageIds()).toEqual([`<${entryId}@accord>`]);
  });

  it('waits longer each time, by the clock of the database', async () => {
    const entryId = await queueFor();
    server.verdict = () => 451;
    const sut = senderWith();
    const waits: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      await waitIsOver();
      await sut.run(scope);
      const sql = `SELECT extract(epoch FROM next_attempt_at - clock_timestamp())::float8 AS wait FROM mail_delivery WHERE entry_id = $1`;
      waits.push((await client.query(sql, [entryId])).rows[0].wait);
    }
    const [first, second, third] = waits as [number, number, number];
    expect(first).toBeLessThanOrEqual(5);
    expect(second).toBeLessThanOrEqual(10);
    expect(third).toBeLessThanOrEqual(20);
    // Half of each wait is left to chance, so the third is longer than the first whatever chance says.
    expect(third).toBeGreaterThan(first);
  });

  it('is undelivered after three permanent refusals, and tried no more', async () => {
    const entryId = await queueFor();
    server.verdict = () => 550;
    const metrics = new Metrics('notifications');
    const sut = senderWith({ metrics });
    for (let round = 0; round < 4; round += 1) {
      await sut.run(scope);
      await waitIsOver();
    }
    expect(await deliveryOf(entryId)).toMatchObject({
      state: 'undelivered',
      attempts: 3,
      refusals: 3,
      last_reply: 550,
    });
    expect(server.attempts).toHaveLength(3);
    const measured = await metrics.registry.metrics();
    expect(measured).toMatch(/accord_mail_attempts_total\{.*outcome="refused".*\} 3/);
    expect(measured).toMatch(/accord_mail_undelivered_total\{.*\} 1/);
  });

  it('is undelivered when the mail server cannot be reached for a day', async () => {
    const entryId = await queueFor();
    await server.stop();
    const sut = senderWith();
    await sut.run(scope);
    expect(await deliveryOf(entryId)).toMatchObject({ state: 'pending', last_reply: null, last_error: 'ECONNREFUSED' });
    await client.query("UPDATE mail_delivery SET queued_at = queued_at - interval '1 day'");
    await waitIsOver();
    await sut.run(scope);
    expect(await deliveryOf(entryId)).toMatchObject({ state: 'undelivered', next_attempt_at: null });
    server = await TestMailServer.start();
  });

  it('sends again under the same Message-ID when the server took it and the line went dead', async () => {
    const entryId = await queueFor();
    server.verdict = (_, earlier) => (earlier === 0 ? 'take-then-hang-up' : 'take');
    const sut = senderWith();
    await sut.run(scope);
    expect(await deliveryOf(entryId)).toMatchObject({ state: 'pending', last_error: expect.any(String) });
    await waitIsOver();
    await sut.run(scope);
    expect(messageIds()).toEqual([`<${entryId}@accord>`, `<${entryId}@accord>`]);
  });

  it('sends again under the same Message-ID what a sender handed over and could not note down', async () => {
    const entryId = await queueFor();
    class DiesBeforeItIsKept extends MailDeliveries {
      override settle(): Promise<void> {
        return Promise.reject(new Error('killed'));
      }
    }
    await senderWith({ deliveries: new DiesBeforeItIsKept() }).run(scope);
    expect(await deliveryOf(entryId)).toMatchObject({ state: 'pending', attempts: 1 });
    const other = senderWith();
    expect(await other.run(scope)).toBe(0);
    await leaseIsOver();
    expect(await other.run(scope)).toBe(1);
    expect(messageIds()).toEqual([`<${entryId}@accord>`, `<${entryId}@accord>`]);
    expect(await deliveryOf(entryId)).toMatchObject({ state: 'sent', attempts: 2 });
  });

  it('keeps the word of whoever holds the lease, but believes anyone who sent it', async () => {
    const entryId = await queueFor();
    const deliveries = new MailDeliveries();
    const take = async (token: string) => {
      const [lease] = await databases.work.run(scope, (tx) =>
        deliveries.lease(tx, { token, most: 1, leaseMs: 60_000 }),
      );
      if (!lease) throw new Error('There was no mail to take');
      return lease;
    };
    const settle = (lease: LeasedDelivery, state: 'undelivered' | 'sent') =>
      databases.work.run(scope, (tx) => deliveries.settle(tx, lease, { state, refusals: 3 }));
    const slow = await take('00000000-0000-4000-8000-000000000001');
    await leaseIsOver();
    await take('00000000-0000-4000-8000-000000000002');
    await settle(slow, 'undelivered');
    expect(await deliveryOf(entryId)).toMatchObject({ state: 'pending', attempts: 2 });
    await settle(slow, 'sent');
    expect(await deliveryOf(entryId)).toMatchObject({ state: 'sent' });
  });

  it('withdraws a mail to someone who holds no role any more', async () => {
    const entryId = await queueFor({ endedAt: new Date('2026-01-02T00:00:00Z') });
    await senderWith().run(scope);
    expect(await deliveryOf(entryId)).toMatchObject({ state: 'withdrawn' });
    expect(server.attempts).toEqual([]);
  });

  describe('with two senders at once', () => {
    const MAILS = 40;

    /** Both senders send until neither finds anything. */
    async function sendAll(deliveries: () => MailDeliveries): Promise<void> {
      await Promise.all(Array.from({ length: MAILS }, () => queueFor()));
      const senders = [1, 2].map(() => senderWith({ deliveries: deliveries() }));
      const drain = async (sender: (typeof senders)[0]): Promise<void> => {
        while ((await sender.run(scope)) > 0);
      };
      await Promise.all(senders.map(drain));
    }

    it('sends every mail once', async () => {
      await sendAll(() => new MailDeliveries());
      expect(server.mails).toHaveLength(MAILS);
      expect(new Set(messageIds()).size).toBe(MAILS);
    });

    it('control: without leases mails are sent twice', async () => {
      class LooksWithoutLease extends MailDeliveries {
        override lease(tx: ScopeTransaction): Promise<LeasedDelivery[]> {
          return tx.query<LeasedDelivery>(
            `SELECT entry_id AS "entryId", person_id AS "personId", entry_id AS "leaseToken", 1 AS attempts, 0 AS refusals,
               0 AS "ageMs" FROM mail_delivery WHERE state = 'pending' ORDER BY next_attempt_at LIMIT 10`,
          );
        }
      }
      await sendAll(() => new LooksWithoutLease());
      expect(server.mails.length).toBeGreaterThan(MAILS);
    });
  });
});
