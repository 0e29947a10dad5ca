import { personLeftV1 } from '@accord/contracts';
import { newId, type Scope } from '@accord/kernel';
import { KafkaBatchServer, Outbox, Relays, type MessagingSettings } from '@accord/messaging';
import type { Partnership } from '@accord/partnership';
import {
  messagingDatabase,
  openScopeDatabases,
  QuietLog,
  testKafkaConnection,
  TestTopics,
  type TestScopeDatabases,
} from '@accord/testing';
import type { INestMicroservice } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Client } from 'pg';
import { Arrivals } from './arrivals.js';
import { HearingModule } from './hearing.module.js';

/** A service that speaks and one that hears, for several scopes in one process: all that is between COMMIT and effect. */
export class TalkingWorld {
  readonly scopes: readonly Scope[];
  readonly arrivals: ReadonlyMap<Scope, Arrivals>;
  private readonly outbox = new Outbox('audits');
  private readonly log = new QuietLog();
  private relays: Relays | undefined;
  private app: INestMicroservice | undefined;

  private constructor(
    private readonly topics: readonly TestTopics[],
    readonly speaking: TestScopeDatabases,
    private readonly listening: TestScopeDatabases,
  ) {
    this.scopes = topics.map(({ scope }) => scope);
    this.arrivals = new Map(this.scopes.map((scope) => [scope, new Arrivals()]));
  }

  static async open(scopes: number): Promise<TalkingWorld> {
    const topics: TestTopics[] = [];
    for (let number = 0; number < scopes; number += 1) topics.push(await TestTopics.open(3));
    const names = topics.map(({ scope }) => scope);
    const pools = { poolSize: 8 };
    const speaking = await openScopeDatabases(messagingDatabase('audits'), names, pools);
    const listening = await openScopeDatabases(messagingDatabase('notifications'), names, pools);
    const world = new TalkingWorld(topics, speaking, listening);
    await world.start();
    return world;
  }

  /** Commits events about as many people who have nothing else said of them; answers with their ids. */
  async say(scope: Scope, amount = 1): Promise<string[]> {
    const people = Array.from({ length: amount }, () => newId());
    await this.speaking.work.run(scope, (tx) => {
      for (const personId of people) {
        const at = new Date();
        const data = { personId, leftAt: at.toISOString() };
        this.outbox.record(tx, personLeftV1, { aggregateId: personId, at, data });
      }
      return Promise.resolve();
    });
    return people;
  }

  /** A connection of the administrator to where a scope's events are committed. */
  async databaseOf(scope: Scope): Promise<Client> {
    const client = await this.speaking.connect(scope);
    await client.query('SET search_path = audits');
    return client;
  }

  arrivalsIn(scope: Scope): Arrivals {
    const arrivals = this.arrivals.get(scope);
    if (!arrivals) throw new Error(`Nothing is heard of ${scope}`);
    return arrivals;
  }

  async close(): Promise<void> {
    await this.app?.close();
    await this.relays?.stop();
    await this.speaking.close();
    await this.listening.close();
    for (const topics of this.topics) await topics.close();
  }

  private async start(): Promise<void> {
    this.relays = new Relays(this.settings('audits'), this.speaking.work, this.outbox, this.log);
    this.relays.start();
    const strategy = new KafkaBatchServer(this.settings('notifications'), this.listening.work, this.log);
    this.app = await NestFactory.createMicroservice(HearingModule.with(this.arrivals), { strategy, logger: false });
    await this.app.listen();
    for (const scope of this.scopes) {
      await this.say(scope);
      await this.arrivalsIn(scope).all(1);
    }
  }

  private settings(service: MessagingSettings['service']): MessagingSettings {
    const scopes = this.scopes.map((id) => ({ id, kind: 'authority' }));
    return {
      service,
      partnership: { scopes } as unknown as Partnership,
      connections: new Map(this.scopes.map((scope) => [scope, testKafkaConnection()])),
    };
  }
}
