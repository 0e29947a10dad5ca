import type { Scope } from '@accord/kernel';
import { DEFAULT_TUNING } from '@accord/messaging';
import {
  EventProducer,
  OutboxStore,
  partitionFor,
  Publisher,
  Relay,
  writeEnvelope,
  type OutboxRecord,
} from '@accord/messaging/machinery';
import { messagingDatabase, openScopeDatabases, QuietLog, TestTopics, type TestScopeDatabases } from '@accord/testing';
import type { TopicMessages } from 'kafkajs';
import type { Client } from 'pg';
import { fillOutbox } from './fill-outbox.js';

const PARTITIONS = 3;

/** An outbox full of rows and a topic to put them into, again and again: only the cursor moves. */
export class RelayGround {
  readonly scope: Scope;
  readonly admin: Client;
  private readonly producer: EventProducer;

  private constructor(
    readonly topics: TestTopics,
    private readonly world: TestScopeDatabases,
    admin: Client,
  ) {
    this.scope = topics.scope;
    this.admin = admin;
    this.producer = new EventProducer(topics.kafka);
  }

  static async open(rows: number): Promise<RelayGround> {
    const topics = await TestTopics.open(PARTITIONS);
    const world = await openScopeDatabases(messagingDatabase('audits'), [topics.scope]);
    const admin = await world.connect(topics.scope);
    await admin.query('SET search_path = audits');
    await fillOutbox(admin, topics.people, rows);
    await admin.query('VACUUM (ANALYZE) outbox');
    return new RelayGround(topics, world, admin);
  }

  /** Publishes everything behind a position with Accord's relay; answers with how many rows that were. */
  async relay(amount: number, after = 0): Promise<number> {
    await this.admin.query(`UPDATE outbox_cursor SET max_pos = $1, holes = '[]', lease_until = '-infinity'`, [after]);
    const publisher = new Publisher({ scope: this.scope, service: 'audits' }, this.producer);
    let sent = 0;
    await new Promise<void>((resolve, reject) => {
      const publish = async (records: readonly OutboxRecord[]): Promise<void> => {
        await publisher.publish(records);
        sent += records.length;
        if (sent >= amount) resolve();
      };
      const store = new OutboxStore(this.scope, this.world.work, DEFAULT_TUNING);
      // The producer stays connected: what is measured is publishing, not starting.
      const close = (): Promise<void> => Promise.resolve();
      const relay = new Relay({ scope: this.scope }, store, { publish, close }, new QuietLog());
      relay.start();
      this.stopRelay = () => relay.stop();
      setTimeout(() => reject(new Error(`Only ${sent} of ${amount} rows were published`)), 120_000).unref();
    });
    await this.stopRelay();
    return sent;
  }

  /** The messages of the rows, in batches that are ready to be sent. */
  async prebuilt(size: number): Promise<TopicMessages[]> {
    const { rows } = await this.admin.query<OutboxRecord & { traceparent: string }>(
      `SELECT id, aggregate_id AS "aggregateId", aggregate_seq AS sequence, type, at, traceparent, data
       FROM outbox ORDER BY pos`,
    );
    const speaker = { scope: this.scope, service: 'audits' };
    const messages = rows.map(({ data, ...envelope }) => ({
      ...writeEnvelope(speaker, envelope, data),
      partition: partitionFor(envelope.aggregateId, PARTITIONS),
    }));
    const starts = Array.from({ length: Math.ceil(messages.length / size) }, (_, index) => index * size);
    return starts.map((start) => ({ topic: this.topics.people, messages: messages.slice(start, start + size) }));
  }

  /** The position of the newest row; 0 when there is none. */
  async lastPosition(): Promise<number> {
    const { rows } = await this.admin.query<{ pos: string }>('SELECT pos FROM outbox ORDER BY pos DESC LIMIT 1');
    return Number(rows[0]?.pos ?? 0);
  }

  /** Adds rows until there are so many, with partitions made ahead as the relay has them made. */
  async fillTo(rows: number): Promise<void> {
    const clients = await this.connections(2);
    for (let have = await this.lastPosition(); have < rows; have = await this.lastPosition()) {
      const share = Math.ceil(Math.min(rows - have, 1_000_000) / clients.length);
      await Promise.all(clients.map((client) => fillOutbox(client, this.topics.people, share)));
      await this.admin.query(`SELECT maintain_outbox(interval '30 days')`);
    }
    await Promise.all(clients.map((client) => client.end()));
    await this.admin.query('VACUUM (ANALYZE) outbox');
    await this.admin.query('CHECKPOINT');
  }

  /** Connections to the same outbox for somebody else's relay. */
  connections(amount: number): Promise<Client[]> {
    const connect = async (): Promise<Client> => {
      const client = await this.world.connect(this.scope);
      await client.query('SET search_path = audits');
      return client;
    };
    return Promise.all(Array.from({ length: amount }, connect));
  }

  async close(): Promise<void> {
    await this.stopRelay();
    await this.producer.close();
    await this.world.close();
    await this.topics.close();
  }

  private stopRelay: () => Promise<void> = () => Promise.resolve();
}
