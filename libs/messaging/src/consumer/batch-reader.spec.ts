import { jest } from '@jest/globals';
import { toScope } from '@accord/kernel';
import type { Consumer, EachBatchPayload } from 'kafkajs';
import { DEFAULT_TUNING } from '../messaging-tuning.js';
import { BatchReader } from './batch-reader.js';
import { ConsumerHealth } from './consumer-health.js';
import type { Reading } from './reading.js';

const topic = 'stockton.people';
const said = { topic, channel: 'people', scope: toScope('stockton') } as const;
const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };

const reading = {
  subscription: { scope: toScope('stockton'), group: 'stockton.cases', topics: new Map([[topic, said]]) },
  applier: { apply: () => Promise.resolve({ kind: 'later' }) },
  handlers: { formOf: () => undefined },
  tuning: DEFAULT_TUNING,
} as unknown as Reading;

const batch = {
  batch: { topic, partition: 0, highWatermark: '1', messages: [{ offset: '0', key: null, value: null }] },
  isRunning: () => true,
  isStale: () => false,
} as unknown as EachBatchPayload;

describe(BatchReader.name, () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  async function readAndResume(resume: () => void): Promise<void> {
    const consumer = { pause: jest.fn(), resume } as unknown as Consumer;
    await new BatchReader(consumer, reading, new ConsumerHealth(toScope('stockton'), quiet)).read(batch);
    jest.advanceTimersByTime(60_000);
  }

  it('resumes a partition whose slice is to be tried later', async () => {
    const resume = jest.fn();
    await readAndResume(resume);
    expect(resume).toHaveBeenCalledWith([{ topic, partitions: [0] }]);
  });

  it('is not hurt when the consumer has crashed and stopped meanwhile, as kafkajs throws then', async () => {
    const resume = jest.fn(() => {
      throw new Error('Consumer group was not initialized, consumer#run must be called first');
    });
    await readAndResume(resume);
    expect(resume).toHaveBeenCalled();
  });
});
