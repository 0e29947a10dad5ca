import {
  personJoinedV1,
  personLeftV1,
  roleEndedV1,
  roleGrantedV1,
  wireName,
  type EventDefinition,
  type RestatedFact,
} from '@accord/contracts';
import { newId } from '@accord/kernel';
import {
  KafkaBatchServer,
  messagingMigrations,
  Outbox,
  ParkedMessages,
  rebuildOf,
  Relays,
  Restatement,
  type MessagingSettings,
  type RebuildReport,
  type Restater,
} from '@accord/messaging';
import type { Partnership } from '@accord/partnership';
import { ShadowSchema, type ScopeTransaction, type ServiceDatabase } from '@accord/persistence';
import { PeopleProjectionController, peopleProjectionMigrations } from '@accord/service';
import { Module, type INestMicroservice } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { openScopeDatabases } from '../database/open-scope-databases.js';
import type { TestScopeDatabases } from '../database/test-scope-databases.js';
import { eventually } from '../kafka/eventually.js';
import { QuietLog } from '../kafka/quiet-log.js';
import { testKafkaConnection } from '../kafka/test-kafka.config.js';
import { TestTopics } from '../kafka/test-topics.js';
import { CreateSaid1764000009100 } from './create-said.migration.js';

@Module({ controllers: [PeopleProjectionController] })
class PeopleModule {}

const speaker: ServiceDatabase = {
  service: 'audits',
  entities: [],
  migrations: [...messagingMigrations, CreateSaid1764000009100],
};
const listener: ServiceDatabase = {
  service: 'notifications',
  entities: [],
  migrations: [...messagingMigrations, ...peopleProjectionMigrations],
};

/** Someone who says things about people, a service that projects them, and Kafka between the two. */
export class RebuildWorld {
  readonly log = new QuietLog();
  private readonly outbox = new Outbox('audits');
  private readonly relays: Relays;
  private readonly server: KafkaBatchServer;
  private app: INestMicroservice | undefined;

  private constructor(
    readonly topics: TestTopics,
    private readonly speaking: TestScopeDatabases,
    readonly listening: TestScopeDatabases,
  ) {
    this.relays = new Relays(this.settings('audits'), speaking.work, this.outbox, this.log);
    this.server = new KafkaBatchServer(this.settings('notifications'), listening.work, this.log);
  }

  static async open(): Promise<RebuildWorld> {
    const topics = await TestTopics.open(3);
    const [speaking, listening] = [
      await openScopeDatabases(speaker, [topics.scope]),
      await openScopeDatabases(listener, [topics.scope]),
    ];
    const world = new RebuildWorld(topics, speaking, listening);
    world.relays.start();
    world.app = await NestFactory.createMicroservice(PeopleModule, { strategy: world.server, logger: false });
    await world.app.listen();
    return world;
  }

  /** Someone joins, gets roles, loses one, and perhaps leaves and comes back. */
  async tellLife(rounds = 1): Promise<string> {
    const personId = newId();
    const at = new Date().toISOString();
    await this.say(personJoinedV1, personId, { ...personJoinedV1.example, personId, subject: personId });
    for (let round = 0; round < rounds; round += 1) {
      const [kept, lost] = [newId(), newId()];
      const role = { ...roleGrantedV1.example, personId, grantedAt: at };
      await this.say(roleGrantedV1, personId, { ...role, grantId: kept });
      await this.say(roleGrantedV1, personId, { ...role, grantId: lost });
      await this.say(roleEndedV1, personId, { personId, grantId: lost, endedAt: at });
      if (round % 2 === 1) await this.say(personLeftV1, personId, { personId, leftAt: at });
    }
    return personId;
  }

  say<P extends object>(event: EventDefinition<P>, personId: string, data: P): Promise<void> {
    return this.speaking.work.run(this.topics.scope, async (tx) => {
      const at = new Date();
      this.outbox.record(tx, event, { aggregateId: personId, at, data });
      await tx.query('INSERT INTO said (person_id, type, at, data) VALUES ($1, $2, $3, $4)', [
        ...[personId, wireName(event), at.toISOString(), JSON.stringify(data)],
      ]);
    });
  }

  /** Waits until everything that was said has been heard: the gate stands where the streams do, but for what is parked. */
  async heard(parked = 0): Promise<void> {
    const streams = await this.speaking.work.read<{ total: string }>(
      this.topics.scope,
      `SELECT coalesce(sum(last_seq), 0)::text AS total FROM outbox_stream WHERE topic = $1`,
      [this.topics.people],
    );
    await eventually(
      () => this.rows<{ total: number }>('SELECT coalesce(sum(last_seq), 0)::int AS total FROM gate'),
      (rows) => rows[0]?.total === Number(streams[0]?.total) - parked,
    );
    await eventually(
      () => this.rows('SELECT FROM parked_message'),
      (rows) => rows.length >= parked,
    );
  }

  /** Has every person restated, from what was said of them. */
  restate(): Promise<number> {
    return new Restatement(this.speaking.work, saidRestater).run(this.topics.scope, new Date());
  }

  /** Somebody gives up the message that was parked first, for good. */
  async giveUp(): Promise<void> {
    const { scope } = this.topics;
    const [first] = await this.rows<{ id: string }>(
      'SELECT message_id AS id FROM parked_message ORDER BY sequence LIMIT 1',
    );
    const parked = ParkedMessages.of(this.settings('notifications'), this.server.handlers);
    const by = { kind: 'skip', by: { operator: 'Priya Nair' }, at: new Date(), why: 'Told twice by mistake' } as const;
    await parked.decide(scope, first?.id ?? '', by, (work) => this.listening.work.run(scope, work));
  }

  /** Makes the tables to rebuild into. */
  shadow(): Promise<ShadowSchema> {
    const { plan } = this.listening.of(this.topics.scope);
    const url = this.listening.of(this.topics.scope).url(plan.migrator);
    return ShadowSchema.open({ database: listener, scope: this.topics.scope, url });
  }

  async rebuild(
    isCheck: boolean,
    record: (tx: ScopeTransaction, report: RebuildReport) => Promise<void> | void = () => undefined,
  ): Promise<RebuildReport> {
    const shadow = await this.shadow();
    try {
      const service = { settings: this.settings('notifications'), handlers: this.server.handlers };
      const wish = { scope: this.topics.scope, projection: 'people', isCheck, record };
      return await rebuildOf(service, wish, shadow, this.log).run();
    } finally {
      await shadow.close();
    }
  }

  /** What the listening service's database holds. */
  rows<Row extends object>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return this.listening.work.read<Row>(this.topics.scope, sql, parameters);
  }

  async close(): Promise<void> {
    await this.app?.close();
    await this.relays.stop();
    await this.speaking.close();
    await this.listening.close();
    await this.topics.close();
  }

  private settings(service: MessagingSettings['service']): MessagingSettings {
    return {
      service,
      partnership: { scopes: [{ id: this.topics.scope, kind: 'authority' }] } as unknown as Partnership,
      connections: new Map([[this.topics.scope, testKafkaConnection()]]),
      tuning: { longestPause: 200 },
    };
  }
}

/** Everything that was said of a person makes them up. */
const saidRestater: Restater = {
  channel: 'people',
  scopes: ['authority'],
  events: [personJoinedV1, roleGrantedV1, roleEndedV1, personLeftV1],
  async factsOf(tx: ScopeTransaction, personId: string): Promise<RestatedFact[]> {
    type Row = { type: string; at: Date; data: object };
    const said = await tx.query<Row>('SELECT type, at, data FROM said WHERE person_id = $1 ORDER BY place', [personId]);
    return said.map(({ type, at, data }) => ({ type, at: at.toISOString(), data }));
  },
};
