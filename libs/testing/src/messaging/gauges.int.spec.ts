import { newId } from '@accord/kernel';
import { MessagingGauges, principalOf, type MessagingSettings } from '@accord/messaging';
import type { Partnership } from '@accord/partnership';
import { openScopeDatabases } from '../database/open-scope-databases.js';
import type { TestScopeDatabases } from '../database/test-scope-databases.js';
import { QuietLog } from '../kafka/quiet-log.js';
import { testKafkaConnection } from '../kafka/test-kafka.config.js';
import { TestTopics } from '../kafka/test-topics.js';
import { messagingDatabase } from './event-effect.js';

describe(MessagingGauges.name, () => {
  let topics: TestTopics;
  let databases: TestScopeDatabases;
  let sut: MessagingGauges;

  const gauges = (connection = testKafkaConnection()): MessagingGauges => {
    const settings: MessagingSettings = {
      service: 'notifications',
      partnership: { scopes: [{ id: topics.scope, kind: 'authority' }] } as unknown as Partnership,
      connections: new Map([[topics.scope, connection]]),
    };
    const nothing = { relays: { status: () => [] }, server: { health: () => [] } };
    return new MessagingGauges(settings, databases.work, nothing as never, new QuietLog());
  };
  const set = (sql: string, parameters: readonly unknown[] = []): Promise<unknown> =>
    databases.work.run(topics.scope, (tx) => tx.query(sql, parameters));

  beforeAll(async () => {
    topics = await TestTopics.open();
    databases = await openScopeDatabases(messagingDatabase('notifications'), [topics.scope]);
    sut = gauges();
  });
  afterAll(async () => {
    await sut.close();
    await databases.close();
    await topics.close();
  });

  it('shows nothing waiting, late, open or failing when nothing was said', async () => {
    expect(await sut.read()).toEqual([
      {
        scope: topics.scope,
        outboxWaiting: 0,
        outboxOldestSeconds: 0,
        outboxHoles: 0,
        outboxHoleSeconds: 0,
        parked: 0,
        consumerLag: 0,
        consumerTruncated: 0,
        relayFailingSeconds: 0,
        consumerFailingSeconds: 0,
      },
    ]);
  });

  it('counts what the topics hold beyond the stored offset, and dates it by the last commit of anybody', async () => {
    await topics.put([1, 2, 3].map((number) => ({ key: newId(), value: String(number) })));
    expect(await sut.read()).toMatchObject([{ consumerLag: 3 }]);
    await set('INSERT INTO consumer_offset (consumer, topic, partition, next_offset) VALUES ($1, $2, 0, 2)', [
      principalOf(topics.scope, 'notifications'),
      topics.people,
    ]);
    const [figures] = await sut.read();
    expect(figures).toMatchObject({ consumerLag: 1 });
    expect(figures?.consumerLastCommitAt).toBeInstanceOf(Date);
  });

  it('shows what is unpublished, which positions are held open and since when', async () => {
    await set(
      `INSERT INTO outbox (id, topic, aggregate_id, aggregate_seq, type, at, data, recorded_at)
       SELECT gen_random_uuid(), $1, gen_random_uuid(), 1, 'person-left.v1', now(), '{}', now() - interval '90 seconds' FROM generate_series(1, 2)`,
      [topics.people],
    );
    await set(`UPDATE outbox_cursor SET holes = $1`, [
      JSON.stringify([{ from: 5, to: 7, bound: '9', since: new Date(Date.now() - 70_000) }]),
    ]);
    const [figures] = await sut.read();
    expect(figures).toMatchObject({ outboxWaiting: 2, outboxHoles: 3 });
    expect(figures?.outboxOldestSeconds).toBeGreaterThanOrEqual(90);
    expect(figures?.outboxHoleSeconds).toBeGreaterThanOrEqual(70);
  });

  it('says nothing of the lag while the broker does not, and everything else', async () => {
    const away = gauges({ ...testKafkaConnection(), brokers: ['127.0.0.1:1'] });
    const [figures] = await away.read();
    await away.close();
    expect(figures).toMatchObject({ outboxWaiting: 2 });
    expect(figures).not.toHaveProperty('consumerLag');
  });
});
