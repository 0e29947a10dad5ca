import { KafkajsInstallation } from './kafkajs-installation.js';
import { LARGEST_VARINT, sizeOfVarint, writeVarint } from './varint.js';

interface Encoder {
  readonly buffer: Buffer;
  writeVarLong(value: number): Encoder;
}
const Stock = new KafkajsInstallation().exportsOf('protocol/encoder') as new () => Encoder;
const edges = Array.from({ length: 51 }, (_, bit) => 2 ** bit).flatMap((power) => [power - 1, power, power + 1]);

describe(writeVarint.name, () => {
  it('writes what kafkajs writes of every number about a power of two, of either sign, and knows its size', () => {
    for (const value of [...edges, ...edges.map((edge) => -edge), LARGEST_VARINT - 1, 1 - LARGEST_VARINT]) {
      const target = Buffer.alloc(10);
      const end = writeVarint(target, 0, value);
      expect(target.subarray(0, end)).toEqual(new Stock().writeVarLong(value).buffer);
      expect(sizeOfVarint(value)).toBe(end);
    }
  });
});
