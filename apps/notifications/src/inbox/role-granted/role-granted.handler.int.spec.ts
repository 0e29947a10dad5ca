import { randomUUID } from 'node:crypto';
import { toScope } from '@accord/kernel';
import { GateBook, type Gate } from '@accord/messaging/machinery';
import { UnitOfWork } from '@accord/persistence';
import { ServiceWorld } from '@accord/testing';
import type { Client } from 'pg';
import { notificationsService } from '../../notifications.service.js';
import { EventReader } from '../../testing/event-reader.js';
import { storyOfAPerson } from '../../testing/story-of-a-person.js';
import { TestMailServer } from '../../testing/test-mail-server.js';

/** A gate that lets everything through, however often. */
class OpenBook extends GateBook {
  override judge(): 'next' {
    return 'next';
  }
}

const noGate: Pick<Gate, 'open'> = { open: () => Promise.resolve(new OpenBook(new Map())) };

describe('RoleGrantedHandler', () => {
  const scope = toScope('stockton');
  let server: TestMailServer;
  let world: ServiceWorld;
  let client: Client;

  beforeEach(async () => {
    server = await TestMailServer.start();
    world = await ServiceWorld.start(notificationsService, {
      scopes: ['stockton'],
      environment: { SMTP_URL: server.url, MAIL_FROM: 'accord@tees.example', WEB_URL: 'https://accord.example' },
    });
    client = await world.databases.connect(scope, 'stockton_notifications');
  });

  afterEach(async () => {
    await world.close();
    await server.stop();
  });

  async function reader(gate?: Pick<Gate, 'open'>): Promise<EventReader> {
    const { app } = world.service;
    const strategy = new EventReader(scope, app.get(UnitOfWork), gate);
    app.connectMicroservice({ strategy });
    await app.startAllMicroservices();
    return strategy;
  }

  async function ask<Row extends object>(sql: string): Promise<Row[]> {
    return (await client.query<Row>(sql)).rows;
  }

  /** Takes away every rule of the tables that would notice an event applied twice, so that only the gate is left. */
  async function forgetUniqueness(): Promise<void> {
    const migrator = await world.databases.connect(scope, 'stockton_migrator');
    await migrator.query('SET search_path = notifications');
    await migrator.query('ALTER TABLE inbox_entry DROP CONSTRAINT inbox_entry_once_per_event');
    await migrator.query('ALTER TABLE known_grant DROP CONSTRAINT known_grant_pkey');
  }

  const entries = () => ask('SELECT id FROM inbox_entry');
  const parked = () => ask('SELECT reason FROM parked_message');

  it('makes one entry, which the person finds in their inbox, of an event that lies in the topic three times', async () => {
    const { joined, granted } = storyOfAPerson('rowan');
    const sut = await reader();
    await sut.read([joined, granted, granted]);
    await sut.read([joined, granted]);
    expect(await entries()).toHaveLength(1);
    expect(await parked()).toEqual([]);
    await server.until(() => server.mails.length === 1);
    const [{ name }] = (await ask('SELECT name FROM known_person')) as [{ name: string }];
    expect(server.mails[0]?.parsed.text).toContain(`Hello ${name},`);
  });

  it('makes one entry behind the gate even if nothing else would notice', async () => {
    await forgetUniqueness();
    const { joined, granted } = storyOfAPerson('rowan');
    const sut = await reader();
    await sut.read([joined, granted]);
    await sut.read([granted]);
    expect(await entries()).toHaveLength(1);
  });

  it('control: with neither gate nor uniqueness there are two', async () => {
    await forgetUniqueness();
    const { joined, granted } = storyOfAPerson('rowan');
    const sut = await reader(noGate);
    await sut.read([joined, granted]);
    await sut.read([granted]);
    expect(await entries()).toHaveLength(2);
  });

  it('sends nothing to someone whose role was ended before the mail went', async () => {
    const { joined, granted, ended } = storyOfAPerson(randomUUID());
    await (await reader()).read([joined, granted, ended]);
    const states = () => ask<{ state: string }>('SELECT state FROM mail_delivery');
    while ((await states())[0]?.state === 'pending') await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await states()).toEqual([{ state: 'withdrawn' }]);
    expect(server.attempts).toEqual([]);
  });
});
