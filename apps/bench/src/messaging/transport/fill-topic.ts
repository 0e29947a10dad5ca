import { personLeftV1 } from '@accord/contracts';
import { newId } from '@accord/kernel';
import { EventProducer, writeEnvelope } from '@accord/messaging/machinery';
import type { TestTopics } from '@accord/testing';

const BATCH = 1000;
const PEOPLE = 1000;
const TRACE = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';

/** Puts events of some 500 bytes into a topic, of a thousand people in turn. */
export async function fillTopic(topics: TestTopics, amount: number): Promise<void> {
  const producer = new EventProducer(topics.kafka);
  const people = Array.from({ length: PEOPLE }, () => newId());
  for (let made = 0; made < amount; made += BATCH) {
    const messages = Array.from({ length: BATCH }, (_, index) => {
      const place = made + index;
      return leftEvent(topics.scope, people[place % PEOPLE] as string, Math.floor(place / PEOPLE) + 1);
    });
    await producer.send([{ topic: topics.people, messages }]);
  }
  await producer.close();
}

function leftEvent(scope: string, personId: string, sequence: number): ReturnType<typeof writeEnvelope> {
  const about = { id: newId(), type: 'person-left.v1', aggregateId: personId, sequence, at: new Date() };
  const data = JSON.stringify({ ...personLeftV1.example, personId });
  return writeEnvelope({ scope, service: 'audits' }, { ...about, traceparent: TRACE }, data);
}
