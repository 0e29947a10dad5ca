import type { Experiment } from '../list/experiment.js';
import { loseOffsets } from './lose-offsets.js';
import { trustKafka } from './trust-kafka.js';

/** E11: Kafka forgets how far a group has read, and deletes what it has not read. */
export const offsetLoss: Experiment = {
  id: 'E11',
  name: 'offsets and records lost',
  guard: "the offset stored beside the effects counts, and is compared with the log's ends",
  run: loseOffsets,
  control: { name: "a consumer that trusts Kafka's offset, with fromBeginning: false", run: trustKafka },
};
