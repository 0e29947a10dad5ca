import { Randomness } from '@accord/testing';
import '@accord/messaging';
import { compareEncoders } from './compare-encoders.js';
import { produceEncoder, type EncodeProduce } from './produce-encoder.js';
import { StockKafkajs } from './stock-kafkajs.js';
import { wrongEncoder } from './wrong-encoder.js';

const RECORDS = 100_000;
const seed = Date.now() % 1_000_000;

describe('the bytes of produce requests', () => {
  let stock: StockKafkajs;
  const published = (version = 7): EncodeProduce => produceEncoder(version, (file) => stock.exportsOf(file));

  beforeAll(() => {
    console.info(`seed ${seed}`);
    stock = new StockKafkajs();
  });
  afterAll(() => stock.close());

  it('are those of kafkajs as published', async () => {
    const found = await compareEncoders(published(), produceEncoder(7), new Randomness(seed), RECORDS);
    expect(found).toMatchObject({ different: 0 });
    expect(found.records).toBeGreaterThanOrEqual(RECORDS);
    expect(found.largest).toBeGreaterThan(500_000);
  }, 120_000);

  it('would not be if a single one were wrong', async () => {
    const wrong = wrongEncoder(produceEncoder(7));
    const found = await compareEncoders(published(), wrong, new Randomness(seed), 2000);
    expect(found.different).toBe(found.requests);
  });

  it.each([3, 4, 5, 6])('are those of kafkajs as published in version %i of the protocol', async (version) => {
    const found = await compareEncoders(published(version), produceEncoder(version), new Randomness(seed), 1000);
    expect(found).toMatchObject({ different: 0 });
  });

  it.each<[string, object]>([
    ['compressed', { compression: 1 }],
    ['in a transaction', { transactionalId: 'transaction' }],
  ])(
    'are those of kafkajs as published when %s',
    async (_, more) => {
      const and =
        (encode: EncodeProduce): EncodeProduce =>
        (request) =>
          encode({ ...request, ...more });
      const found = await compareEncoders(and(published()), and(produceEncoder(7)), new Randomness(seed), 300);
      expect(found).toMatchObject({ different: 0 });
    },
    60_000,
  );
});
