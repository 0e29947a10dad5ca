import type { Message } from 'kafkajs';

/** Messages of one batch. */
export const BATCH = 500;
/** Partitions of the topic that they go to. */
export const PARTITIONS = 3;

/** Batches of messages of 500 bytes with the headers of an event, or with five as the binary mode of CloudEvents has them. */
export function sampleBatches(batches: number, headers: number): Message[][] {
  return Array.from({ length: batches }, (_, batch) =>
    Array.from({ length: BATCH }, (__, index) => sampleMessage(batch * BATCH + index, headers)),
  );
}

function sampleMessage(number: number, headers: number): Message {
  const id = `0198c6d2-7f00-7000-8000-${String(number).padStart(12, '0')}`;
  const attributes = {
    'content-type': 'application/cloudevents+json; charset=UTF-8',
    ce_id: id,
    traceparent: `00-0af7651916cd43dd8448eb211c80319c-${String(number).padStart(16, '0')}-01`,
    ce_type: 'uk.accord.role-granted.v1',
    ce_source: '/stockton/audits',
  };
  return {
    key: id,
    value: `{"specversion":"1.0","data":"${'x'.repeat(470)}"}`.padEnd(500).slice(0, 500),
    partition: number % PARTITIONS,
    headers: Object.fromEntries(Object.entries(attributes).slice(0, headers)),
  };
}
