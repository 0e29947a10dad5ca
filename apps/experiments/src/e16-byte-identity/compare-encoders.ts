import type { Randomness } from '@accord/testing';
import type { EncodeProduce, ProduceRequest } from './produce-encoder.js';
import { randomRequest } from './random-requests.js';

/** What a comparison has found. */
export interface Comparison {
  readonly requests: number;
  readonly records: number;
  /** Requests that the two do not encode into the same bytes. */
  readonly different: number;
  readonly largest: number;
}

/** Lets two encoders encode the same random requests until they hold so many records, and compares every byte. */
export async function compareEncoders(
  one: EncodeProduce,
  other: EncodeProduce,
  random: Randomness,
  records: number,
): Promise<Comparison> {
  const found = { requests: 0, records: 0, different: 0, largest: 0 };
  while (found.records < records) {
    const request = randomRequest(random);
    const [expected, actual] = await atOneMoment(async () => [await one(request), await other(request)] as const);
    found.requests += 1;
    found.records += recordsOf(request);
    found.largest = Math.max(found.largest, expected.length);
    if (!expected.equals(actual)) found.different += 1;
  }
  return found;
}

function recordsOf(request: ProduceRequest): number {
  const partitions = request.topicData.flatMap((topic) => topic.partitions);
  return partitions.reduce((sum, { messages }) => sum + messages.length, 0);
}

/** Messages without a timestamp get that of the moment, so for both encoders it must be the same. */
async function atOneMoment<T>(work: () => Promise<T>): Promise<T> {
  const { now } = Date;
  const moment = now();
  Date.now = () => moment;
  try {
    return await work();
  } finally {
    Date.now = now;
  }
}
