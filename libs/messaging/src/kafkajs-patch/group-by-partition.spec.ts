import { groupByPartition, type MessagesOfTopic } from './group-by-partition.js';
import { KafkajsInstallation } from './kafkajs-installation.js';

const stock = new KafkajsInstallation().exportsOf('producer/groupMessagesPerPartition') as typeof groupByPartition;

function given(partitions: number): MessagesOfTopic {
  return {
    topic: 'topic',
    partitionMetadata: Array.from({ length: partitions }),
    messages: Array.from({ length: 200 }, (_, index) => ({ key: String(index) })),
    partitioner: ({ partitionMetadata, message }) => (Number(message.key) * 7919) % (partitionMetadata.length + 3),
  };
}

describe(groupByPartition.name, () => {
  it.each([0, 1, 12])('groups as kafkajs does, with %i partitions', (partitions) => {
    const groups = groupByPartition(given(partitions));
    expect(groups).toEqual(stock(given(partitions)));
    expect(Object.keys(groups)).toEqual(Object.keys(stock(given(partitions))));
  });
});
