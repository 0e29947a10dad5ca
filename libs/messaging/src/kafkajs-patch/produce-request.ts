/** What kafkajs is asked to encode: protocol `Produce`, versions 3 to 7. */
export interface ProduceRequest {
  readonly acks: number;
  readonly timeout: number;
  readonly transactionalId?: string | null;
  readonly producerId?: unknown;
  readonly producerEpoch?: number;
  readonly compression?: number;
  readonly topicData: readonly ProducedTopic[];
}

/** The partitions of one topic in a request. */
export interface ProducedTopic {
  readonly topic: string;
  readonly partitions: readonly ProducedPartition[];
}

/** The messages of one partition in a request; kafkajs takes its number from an object's keys, so it is a text. */
export interface ProducedPartition {
  readonly partition: number | string;
  readonly firstSequence?: number;
  readonly messages: readonly ProducedMessage[];
}

/** A message as users of kafkajs give it; what else they may put there is for kafkajs to judge. */
export interface ProducedMessage {
  readonly key?: unknown;
  readonly value?: unknown;
  readonly headers?: unknown;
  readonly timestamp?: unknown;
}
