import { planBatch, type BatchPlan } from './batch-plan.js';
import type { ProduceRequest } from './produce-request.js';
import type { StockEncoder, StockEncoderClass } from './stock-encoder.js';
import { sizeOfBatch, writeBatch } from './write-batch.js';

/**
 * Encodes a produce request into one buffer of the right size, byte by byte what kafkajs makes of it. Nothing when there
 * is anything in it that this encoder was not made for, e.g. compression or a transaction.
 */
export function encodeProduce(Encoder: StockEncoderClass, request: ProduceRequest): StockEncoder | undefined {
  if (request.compression || request.transactionalId) return undefined;
  const topics = request.topicData.map(({ topic, partitions }) => ({ topic, batches: partitions.map(planBatch) }));
  if (!topics.every(isPlanned)) return undefined;
  const encoder = roomFor(Encoder, topics);
  encoder.writeString(null).writeInt16(request.acks).writeInt32(request.timeout).writeInt32(topics.length);
  for (const { topic, batches } of topics) {
    encoder.writeString(topic).writeInt32(batches.length);
    for (const batch of batches) writeBatch(encoder, batch, request);
  }
  return encoder;
}

interface PlannedTopic {
  readonly topic: string;
  readonly batches: BatchPlan[];
}

function isPlanned(topic: { topic: string; batches: (BatchPlan | undefined)[] }): topic is PlannedTopic {
  return topic.batches.every((batch) => batch !== undefined);
}

function roomFor(Encoder: StockEncoderClass, topics: PlannedTopic[]): StockEncoder {
  let size = 2 + 2 + 4 + 4;
  for (const { topic, batches } of topics) {
    size += 2 + Buffer.byteLength(topic) + 4;
    for (const batch of batches) size += sizeOfBatch(batch);
  }
  return Object.assign(new Encoder(0), { buf: Buffer.allocUnsafe(size) });
}
