import type { KafkaMessage } from 'kafkajs';
import type { ChannelTopic } from '../channels/channels-of.js';
import type { HandledForm } from '../envelope/handled-form.js';
import type { ReadResult } from '../envelope/read-result.js';

/** A message of a slice, read but not yet judged. */
export interface SliceMessage {
  readonly offset: bigint;
  readonly raw: Pick<KafkaMessage, 'key' | 'value' | 'headers'>;
  readonly read: ReadResult;
  /** What its handlers take of it, where that is known already. */
  readonly form?: HandledForm | undefined;
}

/** Neighbouring messages of one partition that are applied in one transaction. */
export interface Slice extends ChannelTopic {
  readonly partition: number;
  /** The offset after the newest message of the partition, as the broker said with this batch. */
  readonly highWatermark: bigint;
  readonly messages: readonly SliceMessage[];
  /** Called when the slice's COMMIT is under way and there is nothing to do but wait. */
  readonly whileCommitting?: () => void;
}
