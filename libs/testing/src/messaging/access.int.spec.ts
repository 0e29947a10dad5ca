import type { Partnership } from '@accord/partnership';
import { planKafka, provisionKafka } from '@accord/messaging';
import { aclOf, createKafka } from '@accord/messaging/machinery';
import { eventually } from '../kafka/eventually.js';
import { QuietLog } from '../kafka/quiet-log.js';
import { testKafkaConnection } from '../kafka/test-kafka.config.js';

const partnership = {
  scopes: [
    { id: 'stockton', kind: 'authority' },
    { id: 'hartlepool', kind: 'authority' },
    { id: 'joint', kind: 'joint' },
  ],
} as Partnership;
const plan = planKafka(partnership);
const log = new QuietLog();

/** Kafka's numbers for how a rule names what it is about. */
const LITERAL = 3;
const PREFIXED = 4;

const kafkaAs = (principal?: string) => createKafka(testKafkaConnection(principal), 'accord.tests', log);

/** How the broker answers when that principal writes that topic. */
async function write(principal: string, topic: string): Promise<string> {
  const producer = kafkaAs(principal).producer({
    idempotent: true,
    createPartitioner: () => () => 0,
    retry: { retries: 3 },
  });
  try {
    await producer.connect();
    await producer.send({ topic, acks: -1, messages: [{ key: 'tests', value: 'not an event' }] });
    return 'done';
  } catch (error) {
    return refusalIn(error);
  } finally {
    await producer.disconnect();
  }
}

/** How the broker answers when that principal joins that group to read that topic. */
async function read(principal: string, topic: string, groupId: string): Promise<string> {
  const consumer = kafkaAs(principal).consumer({
    groupId,
    retry: { retries: 5, restartOnFailure: () => Promise.resolve(false) },
  });
  try {
    await consumer.connect();
    return await new Promise<string>((resolve, reject) => {
      consumer.on(consumer.events.CRASH, ({ payload }) => reject(payload.error));
      consumer
        .subscribe({ topics: [topic] })
        .then(() => consumer.run({ eachBatch: () => Promise.resolve() }))
        .then(() => resolve('done'))
        .catch(reject);
    });
  } catch (error) {
    return refusalIn(error);
  } finally {
    await consumer.disconnect();
  }
}

/** The broker's code, or kafkajs' own error when it hides the code. */
function refusalIn(error: unknown): string {
  const { type, cause, name } = error as { type?: string; cause?: unknown; name?: string };
  return type ?? (cause ? refusalIn(cause) : (name ?? String(error)));
}

/** For rules that were just changed: they count a moment after the broker has taken them. */
function writesInTheEnd(principal: string, topic: string, answer: string): Promise<string> {
  return eventually(
    () => write(principal, topic),
    (seen) => seen === answer,
  );
}

describe('the access rules at a real broker', () => {
  beforeAll(() => provisionKafka(testKafkaConnection(), plan, { partitions: 3, replicationFactor: 1 }, log));

  it('let the owner write, and a reader of the same scope read in its own group', async () => {
    await writesInTheEnd('stockton.audits', 'stockton.people', 'done');
    const reading = () => read('stockton.notifications', 'stockton.people', 'stockton.notifications');
    await eventually(reading, (seen) => seen === 'done');
  });

  it.each([
    ['stockton.audits', 'hartlepool.people', 'TOPIC_AUTHORIZATION_FAILED'],
    ['joint.audits', 'stockton.people', 'TOPIC_AUTHORIZATION_FAILED'],
    ['stockton.notifications', 'stockton.people', 'TOPIC_AUTHORIZATION_FAILED'],
    ['stockton.cases', 'stockton.notifications.dead-letters', 'TOPIC_AUTHORIZATION_FAILED'],
  ])('refuse %s to write %s', async (principal, topic, refusal) => {
    expect(await write(principal, topic)).toBe(refusal);
  });

  it.each([
    ['hartlepool.notifications', 'hartlepool.notifications', 'TOPIC_AUTHORIZATION_FAILED'],
    ['joint.reports', 'joint.reports', 'TOPIC_AUTHORIZATION_FAILED'],
    // The broker does not even tell where a group is that is not one's own; kafkajs hides its code.
    ['stockton.notifications', 'stockton.cases', 'KafkaJSGroupCoordinatorNotFound'],
  ])('refuse %s to read stockton.people in the group %s', async (principal, group, refusal) => {
    expect(await read(principal, 'stockton.people', group)).toBe(refusal);
  });

  it('are what makes the difference: with one rule more the same write goes through, until provisioning takes it away', async () => {
    const lax = {
      topics: plan.topics,
      rules: [
        ...plan.rules,
        { principal: 'joint.audits', resource: 'topic', name: 'hartlepool.people', operation: 'WRITE' } as const,
      ],
    };
    const shape = { partitions: 3, replicationFactor: 1 };
    expect(await write('joint.audits', 'hartlepool.people')).toBe('TOPIC_AUTHORIZATION_FAILED');
    await provisionKafka(testKafkaConnection(), lax, shape, log);
    await writesInTheEnd('joint.audits', 'hartlepool.people', 'done');
    await provisionKafka(testKafkaConnection(), plan, shape, log);
    await writesInTheEnd('joint.audits', 'hartlepool.people', 'TOPIC_AUTHORIZATION_FAILED');
  });

  it.each([
    ['that begin with a text', 'hartlepool', PREFIXED],
    ['at all', '*', LITERAL],
  ])('take away what a pattern of names lets a principal do on topics %s', async (_, name, resourcePatternType) => {
    const rule = aclOf({ principal: 'joint.audits', resource: 'topic', name, operation: 'WRITE' });
    const admin = kafkaAs().admin();
    await admin.connect();
    await admin.createAcls({ acl: [{ ...rule, resourcePatternType }] });
    await admin.disconnect();
    await writesInTheEnd('joint.audits', 'hartlepool.people', 'done');
    await provisionKafka(testKafkaConnection(), plan, { partitions: 3, replicationFactor: 1 }, log);
    await writesInTheEnd('joint.audits', 'hartlepool.people', 'TOPIC_AUTHORIZATION_FAILED');
  });
});
