import type { Randomness } from '@accord/testing';
import type { ProduceRequest } from './produce-encoder.js';
import { RandomMessages } from './random-messages.js';

/** A request with messages of every shape for some partitions of some topics. */
export function randomRequest(random: Randomness): ProduceRequest {
  const messages = new RandomMessages(random);
  const several = (most: number): unknown[] => Array.from({ length: 1 + random.below(most) });
  return {
    acks: -1,
    timeout: 30_000,
    compression: 0,
    producerId: String(random.chance(0.5) ? random.below(10_000) : 2 ** 40 + random.below(10_000)),
    producerEpoch: random.below(2 ** 15),
    topicData: several(3).map((_, topic) => ({
      topic: `${'ü'.repeat(random.below(3))}topic-${topic}`,
      partitions: several(3).map((__, partition) => ({
        partition: String(partition),
        firstSequence: random.below(2 ** 31 - 1),
        messages: messages.batch(1 + random.below(random.chance(0.1) ? 300 : 30)),
      })),
    })),
  };
}
