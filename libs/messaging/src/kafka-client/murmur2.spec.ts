import { createRequire } from 'node:module';
import { murmur2 } from './murmur2.js';
import { partitionFor } from './partition-for.js';

const load = createRequire(import.meta.url);
const reference = load('kafkajs/src/producer/partitioners/default/murmur2') as (key: Buffer) => number;

describe(murmur2.name, () => {
  it('gives the values of the Java client', () => {
    expect(murmur2(Buffer.from('21'))).toBe(-973932308);
    expect(murmur2(Buffer.from('foobar'))).toBe(-790332482);
    expect(murmur2(Buffer.from('a-little-bit-long-string'))).toBe(-985981536);
    expect(murmur2(Buffer.from('abc'))).toBe(479470107);
  });

  it('agrees with kafkajs on keys of every length', () => {
    for (let length = 0; length < 70; length += 1) {
      const key = Buffer.from(Array.from({ length }, (_, index) => (index * 73 + length * 31) % 256));
      expect(murmur2(key)).toBe(reference(key));
    }
  });

  it('always gives a partition that exists', () => {
    const partitions = Array.from({ length: 1000 }, (_, index) => partitionFor(`key-${index}`, 7));
    expect(Math.min(...partitions)).toBe(0);
    expect(Math.max(...partitions)).toBe(6);
  });
});
