import { Randomness } from '@accord/testing';
import '@accord/messaging';
import { compareDecoders } from './compare-decoders.js';
import { batchDecoder, batchEncoder } from './record-batches.js';
import { StockKafkajs } from './stock-kafkajs.js';

const RECORDS = 100_000;
const END_OF_OFFSET = 7;
const seed = Date.now() % 1_000_000;

describe('what is decoded of record batches', () => {
  let stock: StockKafkajs;

  beforeAll(() => {
    console.info(`seed ${seed}`);
    stock = new StockKafkajs();
  });
  afterAll(() => stock.close());

  it('is what kafkajs as published makes of them', async () => {
    const both = [batchDecoder((file) => stock.exportsOf(file)), batchDecoder()] as const;
    const found = await compareDecoders(batchEncoder(stock), both, new Randomness(seed), RECORDS);
    expect(found).toMatchObject({ different: 0 });
    expect(found.records).toBeGreaterThanOrEqual(RECORDS);
  }, 120_000);

  it('would be seen to be something else if the last bit of an offset were', async () => {
    const decode = batchDecoder();
    const wrong = (bytes: Buffer): Promise<unknown> => {
      const other = Buffer.from(bytes);
      other[END_OF_OFFSET] = (other[END_OF_OFFSET] ?? 0) ^ 1;
      return decode(other);
    };
    const found = await compareDecoders(batchEncoder(stock), [decode, wrong], new Randomness(seed), 2000);
    expect(found.different).toBe(found.requests);
  });
});
