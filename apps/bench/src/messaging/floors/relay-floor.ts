import type { Client } from 'pg';
import type { Producer, TopicMessages } from 'kafkajs';

const SELECT = {
  name: 'keyset',
  text: `SELECT pos, id, topic, aggregate_id, aggregate_seq, type, at, traceparent, data
         FROM outbox WHERE pos > $1 ORDER BY pos LIMIT $2`,
};

/** F4: reads the next rows of an outbox, as any relay must, and answers with the last position. */
export async function readRows(client: Client, after: string, limit: number): Promise<string> {
  const { rows } = await client.query<{ pos: string }>({ ...SELECT, values: [after, limit] });
  return rows.at(-1)?.pos ?? after;
}

/** F5: sends a batch that was built before anything was timed. */
export async function sendPrebuilt(producer: Producer, batch: TopicMessages): Promise<number> {
  await producer.sendBatch({ topicMessages: [batch], acks: -1 });
  return batch.messages.length;
}

/** What the floor of a relay works with. */
export interface RelayFloor {
  readonly client: Client;
  readonly producer: Producer;
  readonly batches: readonly TopicMessages[];
}

/** F4 and F5 in one loop: reads rows and throws them away, then sends a batch of as many messages that was ready. */
export async function readThenSend({ client, producer, batches }: RelayFloor): Promise<number> {
  let [sent, pos] = [0, '0'];
  for (const batch of batches) {
    pos = await readRows(client, pos, batch.messages.length);
    sent += await sendPrebuilt(producer, batch);
  }
  return sent;
}

/** The same, reading while it sends: what a relay that looks ahead could reach at most. */
export async function readWhileSending({ client, producer, batches }: RelayFloor): Promise<number> {
  let [sent, pos] = [0, '0'];
  for (const batch of batches) {
    const [next, count] = await Promise.all([
      readRows(client, pos, batch.messages.length),
      sendPrebuilt(producer, batch),
    ]);
    [sent, pos] = [sent + count, next];
  }
  return sent;
}
