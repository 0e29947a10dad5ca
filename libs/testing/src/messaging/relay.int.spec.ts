import { personLeftV1 } from '@accord/contracts';
import { newId } from '@accord/kernel';
import { DEFAULT_TUNING, Outbox } from '@accord/messaging';
import { EventProducer, OutboxStore, Publisher, Relay, type OutboxRecord } from '@accord/messaging/machinery';
import { openScopeDatabases } from '../database/open-scope-databases.js';
import type { TestScopeDatabases } from '../database/test-scope-databases.js';
import { eventually } from '../kafka/eventually.js';
import { QuietLog } from '../kafka/quiet-log.js';
import { TestTopics } from '../kafka/test-topics.js';
import { messagingDatabase } from './event-effect.js';

// As many small events as need the limit of bytes too.
const tuning = { ...DEFAULT_TUNING, relayBatch: 1000, longestPause: 200 };

describe(Relay.name, () => {
  let world: TestScopeDatabases;
  let topics: TestTopics;
  let outbox: Outbox;
  const running: Relay[] = [];

  const publisher = (): Publisher =>
    new Publisher({ scope: topics.scope, service: 'audits' }, new EventProducer(topics.kafka));
  const store = (leaseSeconds = 10): OutboxStore =>
    new OutboxStore(topics.scope, world.work, { ...tuning, leaseSeconds });
  const start = (to: Pick<Publisher, 'publish' | 'close'> = publisher(), from = store()): Relay => {
    const relay = new Relay({ scope: topics.scope, tuning }, from, to, new QuietLog());
    outbox.onCommitted(() => relay.wake());
    relay.start();
    running.push(relay);
    return relay;
  };
  const say = (...people: string[]): Promise<void> =>
    world.work.run(topics.scope, (tx) => {
      for (const personId of people) {
        outbox.record(tx, personLeftV1, {
          aggregateId: personId,
          at: new Date(),
          data: { personId, leftAt: new Date().toISOString() },
        });
      }
      return Promise.resolve();
    });
  const sequences = async (personId: string): Promise<number[]> =>
    (await topics.read())
      .filter((message) => message.key === personId)
      .map(({ value }) => Number((JSON.parse(value) as { sequence: string }).sequence));
  const waiting = (): Promise<number> =>
    world.work.run(topics.scope, async (tx) => {
      const [row] = await tx.query<{ n: number }>(
        'SELECT count(*)::int AS n FROM outbox, outbox_cursor WHERE pos > max_pos',
      );
      return row?.n ?? -1;
    });

  beforeEach(async () => {
    topics = await TestTopics.open(3);
    world = await openScopeDatabases(messagingDatabase('audits'), [topics.scope]);
    outbox = new Outbox('audits');
  });
  afterEach(async () => {
    await Promise.all(running.splice(0).map((relay) => relay.stop()));
    await world.close();
    await topics.close();
  });

  it('publishes what was committed, each aggregate in order in one partition', async () => {
    const people = Array.from({ length: 12 }, () => newId());
    start();
    for (let round = 0; round < 5; round += 1) await say(...people);
    await eventually(waiting, (rows) => rows === 0);
    const messages = await topics.read();
    expect(messages.length).toBe(60);
    for (const person of people) {
      expect(await sequences(person)).toEqual([1, 2, 3, 4, 5]);
      expect(new Set(messages.filter((one) => one.key === person).map((one) => one.partition)).size).toBe(1);
    }
    expect(new Set(messages.map((one) => one.partition)).size).toBe(3);
  });

  it('sends again what was acknowledged before it died, under the same numbers', async () => {
    const person = newId();
    await say(person, person);
    const dying = store();
    dying.advance = () => new Promise(() => undefined);
    const sent: OutboxRecord[] = [];
    const real = publisher();
    const counting = {
      publish: (records: readonly OutboxRecord[]) => real.publish(records).then(() => void sent.push(...records)),
      close: () => real.close(),
    };
    new Relay({ scope: topics.scope, tuning }, dying, counting, new QuietLog()).start();
    await eventually(
      () => sent.length,
      (count) => count === 2,
    );
    await world.work.run(topics.scope, (tx) =>
      tx.query(`UPDATE outbox_cursor SET lease_until = now() - interval '1 second'`),
    );
    start();
    await eventually(waiting, (rows) => rows === 0);
    await real.close();
    expect(await sequences(person)).toEqual([1, 2, 1, 2]);
  });

  it('drops nothing while publishing fails, and loses its lead meanwhile to whoever can', async () => {
    const person = newId();
    let isAway = true;
    const real = publisher();
    const relay = start({
      publish: (records) => (isAway ? Promise.reject(new Error('no broker')) : real.publish(records)),
      close: () => real.close(),
    });
    for (let round = 0; round < 10; round += 1) await say(person);
    await eventually(
      () => relay.status(),
      (status) => status.failingSince !== undefined,
    );
    isAway = false;
    await eventually(waiting, (rows) => rows === 0);
    expect(await sequences(person)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(relay.status()).toMatchObject({ role: 'leading' });
    expect(relay.status().failingSince).toBeUndefined();
  });

  it('comes back after PostgreSQL closed all its connections', async () => {
    const person = newId();
    const relay = start();
    await say(person);
    await eventually(waiting, (rows) => rows === 0);
    const admin = await world.connect(topics.scope);
    await admin.query(
      'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
    );
    await eventually(
      () =>
        say(person).then(
          () => true,
          () => false,
        ),
      (isSaid) => isSaid,
    );
    await eventually(waiting, (rows) => rows === 0);
    expect(await sequences(person)).toEqual([1, 2]);
    expect(relay.status().role).toBe('leading');
  });

  it('leaves the cursor alone once another relay leads', async () => {
    const [old, young] = [store(1), store()];
    const cursor = await old.acquire();
    expect(await young.acquire()).toBeUndefined();
    await world.work.run(topics.scope, (tx) =>
      tx.query(`UPDATE outbox_cursor SET lease_until = now() - interval '1 second'`),
    );
    expect(await young.acquire()).toEqual(cursor);
    await expect(old.advance({ maxPos: 99, holes: [] })).rejects.toThrow('Another relay has taken the lead');
    await old.release();
    await young.advance({ maxPos: 1, holes: [{ from: 1, to: 1, bound: 7n, since: new Date(0) }] });
    await young.release();
    expect(await old.acquire()).toEqual({ maxPos: 1, holes: [{ from: 1, to: 1, bound: 7n, since: new Date(0) }] });
  });

  it('sends many small events of one aggregate in batches that the broker takes', async () => {
    await world.work.run(topics.scope, (tx) =>
      tx.query(
        `INSERT INTO outbox (id, topic, aggregate_id, aggregate_seq, type, at, traceparent, data)
         SELECT gen_random_uuid(), $1, $2, n, 'person-left.v1', now(), $3, to_json(repeat('x', 520))
         FROM generate_series(1, 1000) AS n`,
        [topics.people, newId(), '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01'],
      ),
    );
    const all = await world.work.run(topics.scope, (tx) =>
      tx.query<OutboxRecord>(
        'SELECT *, aggregate_id AS "aggregateId", aggregate_seq AS sequence FROM outbox ORDER BY pos',
      ),
    );
    // The control: all at once are more than a broker takes in one batch, though no more rows than the relay may pick.
    expect(all.length).toBeLessThanOrEqual(tuning.relayBatch);
    const careless = publisher();
    await expect(careless.publish(all)).rejects.toThrow('larger than the max message size');
    await careless.close();
    start();
    await eventually(waiting, (rows) => rows === 0);
    expect((await topics.read()).length).toBe(1000);
  });

  it('refuses a second send at once on an idempotent producer', async () => {
    const producer = new EventProducer(topics.kafka);
    const batch = [{ topic: topics.people, messages: [{ key: 'a', value: '{}' }] }];
    const first = producer.send(batch);
    await expect(producer.send(batch)).rejects.toThrow('One send at a time');
    await first;
    await producer.close();
    expect((await topics.read()).length).toBe(1);
  });
});
