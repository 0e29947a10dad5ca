import { assertKnown, assertOwn } from './assert-known.js';
import { fastProduce, type DescribeProduce } from './fast-produce.js';
import { groupByPartition } from './group-by-partition.js';
import { KafkajsInstallation } from './kafkajs-installation.js';
import { scheduleWhenPending, type RequestQueue } from './schedule-when-pending.js';
import type { StockEncoderClass } from './stock-encoder.js';

const QUEUE = 'network/requestQueue/index';
const GROUPING = 'producer/groupMessagesPerPartition';
/** Keeps the grouping that is there when it is loaded. */
const SENDING = 'producer/sendMessages';
/** Every version of the request that Kafka 4 understands. kafkajs looks them up for each request. */
const PRODUCE = [3, 4, 5, 6, 7].map((version) => `protocol/requests/produce/v${version}/request`);

let done = false;

/**
 * Replaces what makes kafkajs slow, in memory only: the timer of its idle connections, its encoder of produce requests and
 * its grouping of messages. Refuses any kafkajs but the very files that it was made for, and one that others have
 * changed or loaded before. README.md beside this file says why it is right.
 */
export function patchKafkajs(kafkajs = new KafkajsInstallation()): void {
  if (done) return;
  assertKnown(kafkajs);
  if (kafkajs.isLoaded(SENDING)) {
    throw new Error('kafkajs was loaded before it was patched. Import @accord/messaging before kafkajs.');
  }
  patchProduce(kafkajs);
  assertOwn(kafkajs, GROUPING, kafkajs.exportsOf(GROUPING));
  kafkajs.replace(GROUPING, groupByPartition);
  const queue = kafkajs.exportsOf(QUEUE) as { prototype: RequestQueue };
  // eslint-disable-next-line @typescript-eslint/unbound-method -- only its text is looked at
  assertOwn(kafkajs, QUEUE, queue.prototype.scheduleCheckPendingRequests);
  queue.prototype.scheduleCheckPendingRequests = scheduleWhenPending;
  done = true;
}

function patchProduce(kafkajs: KafkajsInstallation): void {
  const Encoder = kafkajs.exportsOf('protocol/encoder') as StockEncoderClass;
  assertOwn(kafkajs, 'protocol/encoder', Encoder);
  // All of them are loaded before the first is replaced: each keeps the one before it.
  const stock = PRODUCE.map((file) => [file, kafkajs.exportsOf(file) as DescribeProduce] as const);
  for (const [file, describe] of stock) {
    assertOwn(kafkajs, file, describe);
    kafkajs.replace(file, fastProduce(describe, Encoder));
  }
}
