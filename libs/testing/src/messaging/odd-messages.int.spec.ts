import { personLeftV1, type PersonLeftV1 } from '@accord/contracts';
import { DomainError, newId } from '@accord/kernel';
import { KafkaBatchServer, OnEvent, type EventDelivery } from '@accord/messaging';
import type { Partnership } from '@accord/partnership';
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
import { leaving, ODD_MESSAGES, type PutMessage } from './odd-messages.js';

/** Stops the partition at somebody for as long as it is set; how often it did. */
const stop: { at: string | undefined; times: number } = { at: undefined, times: 0 };

@Controller()
class LeavingController {
  @OnEvent(personLeftV1)
  async onLeft(@Payload() delivery: EventDelivery<PersonLeftV1>): Promise<void> {
    if (delivery.aggregateId === stop.at) {
      stop.times += 1;
      throw new DomainError('unavailable', 'database-unavailable', 'Later.');
    }
    await writeEffect(delivery);
  }
}

@Module({ controllers: [LeavingController] })
class LeavingModule {}

describe('given messages that nobody should send', () => {
  let topics: TestTopics;
  let databases: TestScopeDatabases;
  let app: INestMicroservice;
  let sut: KafkaBatchServer;
  let producer: ReturnType<TestTopics['kafka']['producer']>;

  beforeAll(async () => {
    topics = await TestTopics.open();
    databases = await openScopeDatabases(messagingDatabase('notifications'), [topics.scope]);
    producer = topics.kafka.producer({ createPartitioner: () => () => 0 });
    await producer.connect();
    const settings = {
      service: 'notifications',
      partnership: { scopes: [{ id: topics.scope, kind: 'authority' }] } as unknown as Partnership,
      connections: new Map([[topics.scope, testKafkaConnection()]]),
      tuning: { longestPause: 200 },
    } as const;
    sut = new KafkaBatchServer(settings, databases.work, new QuietLog());
    app = await NestFactory.createMicroservice(LeavingModule, { strategy: sut, logger: false });
    await app.listen();
  });
  afterAll(async () => {
    await app.close();
    await producer.disconnect();
    await databases.close();
    await topics.close();
  });

  /** One by one: the broker takes no batch that is larger than one message may be. */
  const put = async (messages: readonly PutMessage[]): Promise<void> => {
    for (const message of messages) await producer.send({ topic: topics.people, messages: [message] });
  };
  const read = <Row extends object>(sql: string, parameters: readonly unknown[]): Promise<Row[]> =>
    databases.work.read<Row>(topics.scope, sql, parameters);
  /** The numbers applied of each of some people, in the order in which they were. */
  const applied = async (people: readonly string[]): Promise<Record<string, number[]>> => {
    const sql =
      'SELECT aggregate_id AS person, sequence FROM effect WHERE aggregate_id = ANY($1::uuid[]) ORDER BY place';
    const rows = await read<{ person: string; sequence: number }>(sql, [people]);
    return Object.fromEntries(
      people.map((one) => [one, rows.filter(({ person }) => person === one).map((row) => row.sequence)]),
    );
  };
  const count = (effects: Record<string, number[]>): number => Object.values(effects).flat().length;
  /** The odd message twice, with healthy ones before, between and after it. */
  const among = (odd: PutMessage, [one, other]: readonly [string, string]): PutMessage[] => {
    const healthy = (person: string, sequence: number) => leaving(topics.scope, person, sequence);
    return [healthy(one, 1), odd, healthy(one, 2), healthy(other, 1), odd, healthy(one, 3), healthy(other, 2)];
  };
  const parkedSince = (first: number): Promise<{ reason: string }[]> =>
    read('SELECT reason FROM parked_message WHERE "offset" >= $1 ORDER BY "offset"', [first]);

  it.each(ODD_MESSAGES)('%s is %s, and everybody else goes on in order', async (_name, outcome, odd) => {
    const first = await topics.end();
    const [person, one, other] = [newId(), newId(), newId()];
    await put(among(odd(topics.scope, person), [one, other]));
    const effects = await eventually(
      () => applied([one, other]),
      (seen) => count(seen) === 5,
    );
    expect(effects).toEqual({ [one]: [1, 2, 3], [other]: [1, 2] });
    const isParked = outcome !== 'applied' && outcome !== 'passed';
    const again = outcome === 'sequence-gap' ? 'behind-parked' : outcome;
    expect(await parkedSince(first)).toEqual(isParked ? [{ reason: outcome }, { reason: again }] : []);
    expect(await applied([person])).toEqual({ [person]: outcome === 'applied' ? [1] : [] });
    const [status] = sut.health();
    expect([status?.joined, status?.failingSince]).toEqual([true, undefined]);
  });

  it('goes on with what follows an event of an unknown kind', async () => {
    const person = newId();
    const unknown = leaving(topics.scope, person, 1, (content) => (content['type'] = 'person-painted.v1'));
    await put([unknown, leaving(topics.scope, person, 2)]);
    expect(
      await eventually(
        () => applied([person]),
        (seen) => count(seen) === 1,
      ),
    ).toEqual({ [person]: [2] });
  });

  it('would be seen to stop: a message that is tried for ever holds up those behind it, until it is let through', async () => {
    const [person, one, other] = [newId(), newId(), newId()];
    stop.at = person;
    await put(among(leaving(topics.scope, person, 1), [one, other]));
    await eventually(
      () => stop.times,
      (times) => times >= 3,
    );
    expect(count(await applied([one, other]))).toBeLessThan(5);
    expect(sut.health()).toMatchObject([{ failingSince: expect.any(Date) }]);
    stop.at = undefined;
    const effects = await eventually(
      () => applied([one, other]),
      (seen) => count(seen) === 5,
    );
    expect(effects).toEqual({ [one]: [1, 2, 3], [other]: [1, 2] });
  });
});
