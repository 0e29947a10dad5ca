import { DomainError, newId, type Scope } from '@accord/kernel';
import { deadLetterTopicOf, LARGEST_COPY } from '@accord/messaging';
import { openScopeDatabases } from '../database/open-scope-databases.js';
import type { TestScopeDatabases } from '../database/test-scope-databases.js';
import { messagingDatabase } from './event-effect.js';
import { SliceWorld } from './slice-world.js';

const scope = 'stockton' as Scope;

interface DeadLetter {
  readonly aggregateId: string;
  readonly type: string;
  readonly data: string;
}

describe('What is parked', () => {
  let databases: TestScopeDatabases;
  let world: SliceWorld;
  const deadLetters = async (): Promise<DeadLetter[]> => {
    const sql = `SELECT aggregate_id AS "aggregateId", type, data FROM outbox WHERE topic = $1 AND data LIKE '%' || $2 || '%' ORDER BY pos`;
    return databases.work.run(scope, (tx) => tx.query(sql, [deadLetterTopicOf(world.group), world.topic]));
  };
  const told = async (): Promise<Record<string, unknown>[]> =>
    (await deadLetters()).map(({ data }) => JSON.parse(data) as Record<string, unknown>);

  beforeAll(async () => {
    databases = await openScopeDatabases(messagingDatabase('notifications'), [scope]);
  });
  beforeEach(() => {
    world = new SliceWorld(databases, scope);
  });
  afterAll(() => databases.close());

  it('is told on the topic of dead letters, with its bytes, as an event of its aggregate', async () => {
    world.onPersonLeft(() => Promise.reject(new DomainError('conflict', 'not-now', 'No.')));
    const [id, bad] = [newId(), newId()];
    const message = world.event(id, 1);
    await world.applier().apply(world.slice(message, world.raw(bad, Buffer.from('{'))));
    expect(await deadLetters()).toMatchObject([
      { aggregateId: id, type: 'message-parked.v1' },
      { aggregateId: bad, type: 'message-parked.v1' },
    ]);
    const place = { topic: world.topic, partition: 0, attempts: 3 };
    const what = { aggregateId: id, sequence: 1, type: 'person-left.v1', reason: 'rejected', detail: 'not-now' };
    const payload = message.raw.value?.toString('base64');
    expect(await told()).toMatchObject([
      { ...place, ...what, offset: '0', payload, payloadLeftOut: false, payloadBytes: message.raw.value?.length },
      { topic: world.topic, offset: '1', sequence: null, reason: 'malformed-json', payload: 'ew==' },
    ]);
  });

  it('is told of without its bytes when these are many, and without an aggregate by itself', async () => {
    const large = Buffer.alloc(LARGEST_COPY + 1, 'x');
    await world.applier().apply(world.slice(world.raw('no id', large), world.raw('no id', null)));
    const [one, other] = await deadLetters();
    expect(one?.aggregateId).not.toBe(other?.aggregateId);
    expect(await told()).toMatchObject([
      { payload: null, payloadLeftOut: true, payloadBytes: LARGEST_COPY + 1 },
      { payload: null, payloadLeftOut: false, payloadBytes: null, reason: 'no-value' },
    ]);
  });

  it('is told in the transaction that parks it: never without, and once', async () => {
    const slice = world.slice(world.raw(newId(), null));
    world.onPersonLeft(() => Promise.reject(new DomainError('unavailable', 'database-unavailable', 'Later.')));
    await world.applier().apply(world.slice(...slice.messages, world.event(newId(), 1)));
    expect([await told(), await world.nextOffset()]).toEqual([[], undefined]);
    await world.applier().apply(slice);
    await world.applier().apply(slice);
    expect(await told()).toHaveLength(1);
  });
});
