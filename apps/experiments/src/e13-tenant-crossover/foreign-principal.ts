import { testKafkaConnection, QuietLog } from '@accord/testing';
import { aclOf, createKafka } from '@accord/messaging/machinery';
import type { Place } from '../world/place.js';

const OWNER = 'stockton.audits';
const FOREIGNER = 'hartlepool.audits';

/** Whether a principal's write to a scope's topic is refused for want of a right. */
export type Refusal = 'refused' | 'written' | 'failed otherwise';

/** Gives one principal the right to write the place's topic, as provisioning does, and lets it and a foreign one try. */
export async function tryForeignPrincipal({ topics, topic }: Place): Promise<{ owner: Refusal; foreigner: Refusal }> {
  const admin = topics.kafka.admin();
  await admin.connect();
  await admin.createAcls({ acl: [aclOf({ principal: OWNER, resource: 'topic', name: topic, operation: 'WRITE' })] });
  await admin.disconnect();
  let owner: Refusal = 'refused';
  // A rule counts a moment after the broker has taken it.
  for (let tries = 0; tries < 20 && owner === 'refused'; tries += 1) owner = await write(OWNER, topic);
  return { owner, foreigner: await write(FOREIGNER, topic) };
}

/** A message without text, which is parked wherever it comes through. */
async function write(principal: string, topic: string): Promise<Refusal> {
  const kafka = createKafka(testKafkaConnection(principal), 'accord.experiments', new QuietLog());
  const producer = kafka.producer({ createPartitioner: () => () => 0, retry: { retries: 3 } });
  try {
    await producer.connect();
    await producer.send({ topic, acks: -1, messages: [{ key: 'foreign', value: null }] });
    return 'written';
  } catch (error) {
    return isRefusal(error) ? 'refused' : 'failed otherwise';
  } finally {
    await producer.disconnect();
  }
}

function isRefusal(error: unknown): boolean {
  const { type, cause } = error as { type?: string; cause?: unknown };
  return type === 'TOPIC_AUTHORIZATION_FAILED' || (cause !== undefined && isRefusal(cause));
}
