import type { ProducedMessage } from './produce-request.js';

/** What kafkajs asks to group: the messages of one topic. */
export interface MessagesOfTopic {
  readonly topic: string;
  readonly partitionMetadata: readonly unknown[];
  readonly messages: readonly ProducedMessage[];
  readonly partitioner: (one: {
    topic: string;
    partitionMetadata: readonly unknown[];
    message: ProducedMessage;
  }) => number;
}

/** Messages by partition, in their order. kafkajs' own copies a partition's messages anew for each that joins them. */
export function groupByPartition(given: MessagesOfTopic): Record<string, ProducedMessage[]> {
  const { topic, partitionMetadata, messages, partitioner } = given;
  const groups: Record<string, ProducedMessage[]> = {};
  if (partitionMetadata.length === 0) return groups;
  for (const message of messages) (groups[partitioner({ topic, partitionMetadata, message })] ??= []).push(message);
  return groups;
}
