import { randomUUID } from 'node:crypto';
import { TestTopics } from '@accord/testing';

/** F7: one produce and one fetch, one message after the other. Answers with the milliseconds of each, sorted. */
export async function pingPong(amount: number): Promise<number[]> {
  const topics = await TestTopics.open(1);
  const producer = topics.kafka.producer({ idempotent: true, createPartitioner: () => () => 0 });
  const consumer = topics.kafka.consumer({ groupId: `bench.${randomUUID()}`, maxWaitTimeInMs: 200 });
  let heard: () => void = () => undefined;
  await producer.connect();
  await consumer.connect();
  await consumer.subscribe({ topics: [topics.people], fromBeginning: true });
  await consumer.run({ eachMessage: () => Promise.resolve(heard()) });
  const times: number[] = [];
  for (let number = 0; number <= amount; number += 1) {
    const arrived = new Promise<void>((resolve) => (heard = resolve));
    const begun = performance.now();
    await producer.send({ topic: topics.people, messages: [{ key: 'ping', value: 'x'.repeat(500) }] });
    await arrived;
    // The first one waits for the group.
    if (number > 0) times.push(performance.now() - begun);
  }
  await consumer.disconnect();
  await producer.disconnect();
  await topics.close();
  return times.sort((one, other) => one - other);
}
