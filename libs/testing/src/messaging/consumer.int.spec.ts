import { personLeftV1, roleEndedV1, type PersonLeftV1 } from '@accord/contracts';
import { DomainError, newId } from '@accord/kernel';
import {
  KafkaBatchServer,
  OnEvent,
  Outbox,
  Relays,
  type EventDelivery,
  type MessagingSettings,
} from '@accord/messaging';
import type { Partnership } from '@accord/partnership';
import { writeEnvelope } from '@accord/messaging/machinery';
import { Controller, Module, type INestMicroservice } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Payload } from '@nestjs/microservices';
import { openScopeDatabases } from '../database/open-scope-databases.js';
import type { TestScopeDatabases } from '../database/test-scope-databases.js';
import { eventually } from '../kafka/eventually.js';
import { QuietLog } from '../kafka/quiet-log.js';
import { testKafkaConnection } from '../kafka/test-kafka.config.js';
import { TestTopics } from '../kafka/test-topics.js';
import { messagingDatabase, writeEffect } from './event-effect.js';

/** What the handlers below do besides writing that they were called; set by each test. */
const behaviour: { before: (delivery: EventDelivery<PersonLeftV1>) => void } = { before: () => undefined };

@Controller()
class LeavingController {
  @OnEvent(personLeftV1)
  async onLeft(@Payload() delivery: EventDelivery<PersonLeftV1>): Promise<void> {
    await writeEffect(delivery, 'first');
  }

  @OnEvent(personLeftV1)
  async onLeftToo(@Payload() delivery: EventDelivery<PersonLeftV1>): Promise<void> {
    behaviour.before(delivery);
    await writeEffect(delivery, 'second');
  }
}

@Module({ controllers: [LeavingController] })
class LeavingModule {}

@Controller()
class ForeignController {
  @OnEvent(roleEndedV1)
  onEnded(): void {}
}

@Module({ controllers: [ForeignController] })
class ForeignModule {}

describe(KafkaBatchServer.name, () => {
  let topics: TestTopics;
  let speaking: TestScopeDatabases;
  let listening: TestScopeDatabases;
  let relays: Relays;
  let outbox: Outbox;
  let app: INestMicroservice;
  let sut: KafkaBatchServer;
  let log: QuietLog;

  const settings = (service: MessagingSettings['service']): MessagingSettings => ({
    service,
    partnership: { scopes: [{ id: topics.scope, kind: 'authority' }] } as unknown as Partnership,
    connections: new Map([[topics.scope, testKafkaConnection()]]),
    tuning: { longestPause: 200 },
  });
  const listen = async (): Promise<void> => {
    sut = new KafkaBatchServer(settings('notifications'), listening.work, log);
    app = await NestFactory.createMicroservice(LeavingModule, { strategy: sut, logger: false });
    await app.listen();
  };
  const say = (...people: string[]): Promise<void> =>
    speaking.work.run(topics.scope, (tx) => {
      for (const personId of people) {
        outbox.record(tx, personLeftV1, {
          aggregateId: personId,
          at: new Date(),
          data: { personId, leftAt: new Date().toISOString() },
        });
      }
      return Promise.resolve();
    });
  const applied = (): Promise<{ person: string; sequence: number; handlers: string; transactions: number }[]> =>
    listening.work.run(topics.scope, (tx) =>
      tx.query(
        `SELECT aggregate_id AS person, sequence, string_agg(handler, '+' ORDER BY place) AS handlers, count(DISTINCT xid)::int AS transactions
         FROM effect GROUP BY 1, 2 ORDER BY min(place)`,
      ),
    );
  const parked = (): Promise<{ person: string; sequence: number | null; reason: string }[]> =>
    listening.work.run(topics.scope, (tx) =>
      tx.query('SELECT aggregate_id AS person, sequence, reason FROM parked_message ORDER BY "offset"'),
    );
  const count =
    <T>(wanted: number) =>
    (rows: readonly T[]): boolean =>
      rows.length === wanted;

  beforeEach(async () => {
    behaviour.before = () => undefined;
    topics = await TestTopics.open();
    speaking = await openScopeDatabases(messagingDatabase('audits'), [topics.scope]);
    listening = await openScopeDatabases(messagingDatabase('notifications'), [topics.scope]);
    log = new QuietLog();
    outbox = new Outbox('audits');
    relays = new Relays(settings('audits'), speaking.work, outbox, log);
    relays.start();
    await listen();
  });
  afterEach(async () => {
    await app.close();
    await relays.stop();
    await speaking.close();
    await listening.close();
    await topics.close();
  });

  it('applies what was committed, once and in order, all handlers of an event in one transaction', async () => {
    const [one, other] = [newId(), newId()];
    for (let round = 0; round < 20; round += 1) await say(one, other);
    const rows = await eventually(applied, count(40));
    expect(rows.filter((row) => row.person === one).map((row) => row.sequence)).toEqual(
      Array.from({ length: 20 }, (_, index) => index + 1),
    );
    expect(rows.every((row) => row.handlers === 'first+second' && row.transactions === 1)).toBe(true);
    expect(sut.health()).toMatchObject([{ joined: true, lastCommitAt: expect.any(Date) }]);
  });

  it('waits out what fails for a while, without parking, and goes on by itself', async () => {
    const person = newId();
    let failures = 0;
    behaviour.before = () => {
      failures += 1;
      if (failures <= 4) throw new DomainError('unavailable', 'database-unavailable', 'Later.');
    };
    await say(person, person, person);
    await eventually(applied, count(3));
    expect(failures).toBe(4 + 3);
    expect(await parked()).toEqual([]);
    expect((await applied()).every((row) => row.handlers === 'first+second')).toBe(true);
  });

  it('parks an event that its handler rejects, with nothing of its effects, and its successors; others go on', async () => {
    const [bad, good] = [newId(), newId()];
    behaviour.before = ({ aggregateId, sequence }) => {
      if (aggregateId === bad && sequence === 2) throw new TypeError('a bug, as kafkajs gives up for');
    };
    await say(bad, good, bad, good, bad, good);
    await eventually(parked, count(2));
    await eventually(applied, count(4));
    await say(good);
    await eventually(applied, count(5));
    expect(await parked()).toEqual([
      { person: bad, sequence: 2, reason: 'bug' },
      { person: bad, sequence: 3, reason: 'behind-parked' },
    ]);
    expect((await applied()).filter((row) => row.person === bad).map((row) => row.sequence)).toEqual([1]);
  });

  it('parks an event that speaks of another scope, and lets one of an unknown kind pass', async () => {
    const [foreign, later] = [newId(), newId()];
    const put = (
      scope: string,
      aggregateId: string,
      type: string,
      sequence: number,
    ): { key: string; value: string } => ({
      key: aggregateId,
      value: String(
        writeEnvelope(
          { scope, service: 'audits' },
          { id: newId(), type, aggregateId, sequence, at: new Date() },
          JSON.stringify({ personId: aggregateId, leftAt: new Date().toISOString() }),
        ).value,
      ),
    });
    await topics.put([
      put('hartlepool', foreign, 'person-left.v1', 1),
      put(topics.scope, later, 'person-renamed.v1', 1),
      put(topics.scope, later, 'person-left.v1', 2),
    ]);
    await eventually(applied, count(1));
    expect(await applied()).toMatchObject([{ person: later, sequence: 2 }]);
    expect(await parked()).toEqual([{ person: foreign, sequence: null, reason: 'wrong-scope' }]);
  });

  it('applies nothing again when everything that was ever said is delivered again', async () => {
    const person = newId();
    await say(person, person, person);
    await eventually(applied, count(3));
    const history = await topics.read();
    await topics.put(history.map(({ key, value }) => ({ key, value })));
    await say(person);
    const rows = await eventually(applied, count(4));
    expect(rows.map((row) => row.sequence)).toEqual([1, 2, 3, 4]);
    expect(rows.every((row) => row.handlers === 'first+second')).toBe(true);
  });

  it('goes on where PostgreSQL says after a restart, not where the group in Kafka says', async () => {
    const person = newId();
    await say(person, person);
    await eventually(applied, count(2));
    await app.close();
    await say(person);
    await eventually(() => topics.read(), count(3));
    const admin = topics.kafka.admin();
    await admin.connect();
    await admin.setOffsets({
      groupId: `${topics.scope}.notifications`,
      topic: topics.people,
      partitions: [{ partition: 0, offset: '3' }],
    });
    await admin.disconnect();
    await listen();
    const rows = await eventually(applied, count(3));
    expect(rows.map((row) => row.sequence)).toEqual([1, 2, 3]);
  });

  it('says at once, and once, that Kafka lost messages before they were read, and goes on behind the gap', async () => {
    const person = newId();
    await say(person, person);
    await eventually(applied, count(2));
    await app.close();
    await say(person, person);
    await eventually(() => topics.read(), count(4));
    await topics.deleteBefore(3);
    log.lines.length = 0;
    await listen();
    const [status] = await eventually(
      () => sut.health(),
      ([one]) => one?.truncated !== undefined,
    );
    expect(status?.truncated).toEqual([
      { topic: topics.people, partition: 0, stored: '2', earliest: '3', latest: '4' },
    ]);
    expect(log.lines.filter(({ message }) => message.includes('does not reach'))).toMatchObject([
      { level: 'error', details: { stored: '2', earliest: '3' } },
    ]);
    expect(await eventually(parked, count(1))).toMatchObject([{ sequence: 4, reason: 'sequence-gap' }]);
  });

  it('has no gap to tell of when the log holds everything', async () => {
    await say(newId());
    await eventually(applied, count(1));
    await app.close();
    await listen();
    await say(newId());
    await eventually(applied, count(2));
    expect(sut.health()[0]?.truncated).toBeUndefined();
  });

  it('refuses to start with a handler that the contracts do not allow', async () => {
    const forbidden = new KafkaBatchServer(settings('audits'), listening.work, log);
    const wrong = await NestFactory.createMicroservice(ForeignModule, { strategy: forbidden, logger: false });
    await expect(wrong.listen()).rejects.toThrow('audits is no reader of people');
    await wrong.close();
  });
});
