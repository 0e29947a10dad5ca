import { crc32c } from './crc32c.js';
import { KafkajsInstallation } from './kafkajs-installation.js';

const stock = new KafkajsInstallation().exportsOf('protocol/recordBatch/crc32C/index') as (bytes: Buffer) => number;
const ascending = Buffer.from(Array.from({ length: 32 }, (_, index) => index));

describe(crc32c.name, () => {
  // RFC 3720, appendix B.4, and the check value of the catalogue of checksums.
  it.each<[string, Buffer, number]>([
    ['32 bytes of zeroes', Buffer.alloc(32), 0x8a9136aa],
    ['32 bytes of ones', Buffer.alloc(32, 0xff), 0x62a8ab43],
    ['32 bytes that ascend', ascending, 0x46dd794e],
    ['32 bytes that descend', Buffer.from(ascending).reverse(), 0x113fdb5c],
    ['nine digits', Buffer.from('123456789'), 0xe3069283],
    ['nothing', Buffer.alloc(0), 0],
  ])('is what the standard says of %s', (_, bytes, expected) => {
    expect(crc32c(bytes)).toBe(expected);
  });

  it('is that of kafkajs for every length and wherever the bytes lie', () => {
    const bytes = Buffer.from(Array.from({ length: 300 }, (_, index) => (index * index * 31 + 7) & 0xff));
    for (let start = 0; start < 9; start += 1) {
      for (let end = start; end < bytes.length; end += 1) {
        const piece = bytes.subarray(start, end);
        if (crc32c(piece) !== stock(piece)) throw new Error(`Another checksum of bytes ${start} to ${end}`);
      }
    }
  });
});
