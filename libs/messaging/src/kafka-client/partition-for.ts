import { murmur2 } from './murmur2.js';

/** The partition that every Kafka client of any language gives to a key, so that one aggregate stays in one partition. */
export function partitionFor(key: string, partitions: number): number {
  return (murmur2(Buffer.from(key)) & 0x7fffffff) % partitions;
}
