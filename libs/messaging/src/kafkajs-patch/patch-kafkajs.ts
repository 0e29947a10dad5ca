import { assertKnown, assertOwn } from './assert-known.js';
import type { DecodeRecord } from './decoded-record.js';
import { fastRecordDecoder } from './fast-record-decoder.js';
import { fastProduce, type DescribeProduce } from './fast-produce.js';
import { groupByPartition } from './group-by-partition.js';
import { KafkajsInstallation } from './kafkajs-installation.js';
import { checkTimeoutsSeldom } from './check-timeouts-seldom.js';
import type { RequestQueue } from './request-queue.js';
import { scheduleWhenPending } from './schedule-when-pending.js';
import type { StockEncoderClass } from './stock-encoder.js';

const QUEUE = 'network/requestQueue/index';
const GROUPING = 'producer/groupMessagesPerPartition';
const RECORD_DECODER = 'protocol/recordBatch/record/v0/decoder';
/** These keep the grouping and the record decoder that are there when they are loaded. */
const KEEPERS = ['producer/sendMessages', 'protocol/recordBatch/v0/decoder'];
/** Every version of the request that Kafka 4 understands. kafkajs looks them up for each request. */
const PRODUCE = [3, 4, 5, 6, 7].map((version) => `protocol/requests/produce/v${version}/request`);

let done = false;

/**
 * Replaces what makes kafkajs slow, in memory only: the timers of its idle connections, its encoder of produce requests,
 * its decoder of records and its grouping of messages. Refuses any kafkajs but the very files that it was made for, and
 * one that others have changed or loaded before. README.md beside this file says why it is right.
 */
export function patchKafkajs(kafkajs = new KafkajsInstallation()): void {
  if (done) return;
  assertKnown(kafkajs);
  if (KEEPERS.some((file) => kafkajs.isLoaded(file))) {
    throw new Error('kafkajs was loaded before it was patched. Import @accord/messaging before kafkajs.');
  }
  // Everything is loaded and looked at before the first is replaced: each version of a request keeps the one before it.
  const Encoder = ownOf(kafkajs, 'protocol/encoder') as StockEncoderClass;
  const produce = PRODUCE.map((file) => [file, ownOf(kafkajs, file) as DescribeProduce] as const);
  const { prototype } = kafkajs.exportsOf(QUEUE) as { prototype: RequestQueue };
  assertOwn(kafkajs, QUEUE, prototype.scheduleCheckPendingRequests);
  assertOwn(kafkajs, QUEUE, prototype.scheduleRequestTimeoutCheck);
  const decodeRecord = ownOf(kafkajs, RECORD_DECODER) as DecodeRecord;
  ownOf(kafkajs, GROUPING);

  produce.forEach(([file, describe]) => kafkajs.replace(file, fastProduce(describe, Encoder)));
  kafkajs.replace(GROUPING, groupByPartition);
  kafkajs.replace(RECORD_DECODER, fastRecordDecoder(decodeRecord));
  prototype.scheduleCheckPendingRequests = scheduleWhenPending;
  prototype.scheduleRequestTimeoutCheck = checkTimeoutsSeldom;
  done = true;
}

/** What a file exports, if that is its own. */
function ownOf(kafkajs: KafkajsInstallation, file: string): unknown {
  const exported = kafkajs.exportsOf(file);
  assertOwn(kafkajs, file, exported);
  return exported;
}
