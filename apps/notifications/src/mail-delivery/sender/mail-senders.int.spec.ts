import { toScope } from '@accord/kernel';
import { openScopeDatabases, type TestScopeDatabases } from '@accord/testing';
import { Logger } from '@nestjs/common';
import type { Client } from 'pg';
import { notificationsDatabase } from '../../notifications.database.js';
import { addPerson } from '../../testing/add-person.js';
import { buildSender, queueMail } from '../../testing/build-sender.js';
import { TestMailServer } from '../../testing/test-mail-server.js';
import { SmtpTransport } from '../transport/smtp-transport.js';
import { MailSenders } from './mail-senders.js';
import { usualSenderSettings } from './sender-settings.js';

const NEVER_MS = 2 ** 30;

describe('MailSenders', () => {
  const stockton = toScope('stockton');
  const joint = toScope('joint');
  let databases: TestScopeDatabases;
  let client: Client;
  let server: TestMailServer;

  beforeAll(async () => {
    Logger.overrideLogger(false);
    databases = await openScopeDatabases(notificationsDatabase, [stockton, joint]);
    client = await databases.connect(stockton, 'stockton_notifications');
  });

  beforeEach(async () => (server = await TestMailServer.start()));
  afterEach(() => server.stop());
  afterAll(() => databases.close());

  function start(stopWithinMs: number): MailSenders {
    const transport = new SmtpTransport({ url: server.url, from: 'accord@stockton.example' });
    const settings = { ...usualSenderSettings('https://accord.example'), idleMs: NEVER_MS, stopWithinMs };
    const senders = new MailSenders(databases.databases, buildSender(databases.work, transport), transport, settings);
    senders.onApplicationBootstrap();
    return senders;
  }

  it('sends the mail of every scope when it is woken for it', async () => {
    const sut = start(NEVER_MS);
    await queueMail(databases.work, stockton, await addPerson(client));
    sut.wake(stockton);
    await server.until(() => server.mails.length === 1);
    await queueMail(databases.work, joint, await addPerson(await databases.connect(joint, 'joint_notifications')));
    sut.wake(joint);
    await server.until(() => server.mails.length === 2);
    await sut.beforeApplicationShutdown();
  });

  it('finishes what is under way when it is stopped', async () => {
    const entryId = await queueMail(databases.work, stockton, await addPerson(client));
    const sut = start(NEVER_MS);
    await server.until(() => server.attempts.length === 1);
    await sut.beforeApplicationShutdown();
    expect(await deliveryOf(entryId)).toMatchObject({ state: 'sent' });
  });

  it('breaks off what takes too long when it is stopped, and leaves it to be sent later', async () => {
    server.verdict = () => 'never-answer';
    const entryId = await queueMail(databases.work, stockton, await addPerson(client));
    const sut = start(10);
    await server.until(() => server.attempts.length === 1);
    await sut.beforeApplicationShutdown();
    expect(await deliveryOf(entryId)).toMatchObject({ state: 'pending', attempts: 1, lease_until: null });
  });

  async function deliveryOf(entryId: string): Promise<object> {
    return (await client.query('SELECT * FROM mail_delivery WHERE entry_id = $1', [entryId])).rows[0];
  }
});
