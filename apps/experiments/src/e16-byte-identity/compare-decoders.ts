import { isDeepStrictEqual } from 'node:util';
import type { Randomness } from '@accord/testing';
import type { Comparison } from './compare-encoders.js';
import { RandomMessages } from './random-messages.js';
import type { DecodeBatch, EncodeBatch } from './record-batches.js';

/** Lets two decoders decode the same random batches until they held so many records, and compares all they make of them. */
export async function compareDecoders(
  encode: EncodeBatch,
  [one, other]: readonly [DecodeBatch, DecodeBatch],
  random: Randomness,
  records: number,
): Promise<Comparison> {
  const messages = new RandomMessages(random);
  const found = { requests: 0, records: 0, different: 0, largest: 0 };
  while (found.records < records) {
    const batch = messages.batch(1 + random.below(random.chance(0.1) ? 300 : 30));
    const bytes = await encode(batch);
    found.requests += 1;
    found.records += batch.length;
    found.largest = Math.max(found.largest, bytes.length);
    if (!isDeepStrictEqual(await one(bytes), await other(bytes))) found.different += 1;
  }
  return found;
}
