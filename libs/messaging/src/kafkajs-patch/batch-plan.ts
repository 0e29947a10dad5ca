import type { ProducedMessage, ProducedPartition } from './produce-request.js';
import { RecordsPlan } from './records-plan.js';

/** The record batch of one partition, measured and ready to be written. */
export interface BatchPlan {
  readonly partition: ProducedPartition;
  readonly firstTimestamp: number | string;
  readonly maxTimestamp: number | string;
  readonly records: RecordsPlan;
}

/** Measures the batch of a partition; nothing when one of its messages is none that this encoder was made for. */
export function planBatch(partition: ProducedPartition): BatchPlan | undefined {
  const now = Date.now();
  const given = partition.messages.map(({ timestamp }) => timestamp).filter(isGiven);
  if (!given.every(isTimestamp)) return undefined;
  // kafkajs sorts them as text, numbers too.
  const [firstTimestamp = now, maxTimestamp = now] = [given.sort()[0], given.at(-1)];
  const records = new RecordsPlan();
  for (const message of partition.messages) {
    if (!records.add(message, millisecondsOf(message, now) - Number(firstTimestamp))) return undefined;
  }
  return { partition, firstTimestamp, maxTimestamp, records };
}

/** A message of the year 1970 exactly has none for kafkajs. */
function millisecondsOf({ timestamp }: ProducedMessage, now: number): number {
  return timestamp === undefined || timestamp === null || timestamp === 0 || timestamp === '' ? now : Number(timestamp);
}

function isGiven(timestamp: unknown): boolean {
  return timestamp !== null && timestamp !== undefined;
}

function isTimestamp(timestamp: unknown): timestamp is number | string {
  return typeof timestamp === 'number' || typeof timestamp === 'string';
}
