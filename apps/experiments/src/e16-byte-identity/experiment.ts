import { Randomness } from '@accord/testing';
import { FAULTS, type Findings } from '../checker/findings.js';
import type { Experiment, ExperimentContext } from '../list/experiment.js';
import type { Verdict } from '../list/verdict.js';
import { compareEncoders } from './compare-encoders.js';
import { produceEncoder, type EncodeProduce } from './produce-encoder.js';
import { differences, readElsewhere } from './read-elsewhere.js';
import { StockKafkajs } from './stock-kafkajs.js';
import { wrongEncoder } from './wrong-encoder.js';

const VERSION = 7;
const RECORDS = { full: 100_000, quick: 10_000 };
const READ_ELSEWHERE = { full: 20_000, quick: 1000 };
/** No effects are looked at here. */
const NONE: Findings = {
  counts: Object.fromEntries(FAULTS.map((fault) => [fault, 0])) as Findings['counts'],
  examples: [],
};

/** E16: random messages as the patched kafkajs writes them, against kafkajs as published and as Kafka's own client reads them. */
export const byteIdentity: Experiment = {
  id: 'E16',
  name: 'bytes of the patched kafkajs',
  guard: 'an encoder that leaves to kafkajs what it was not made for',
  async run(context) {
    const { records, requests, different } = await compare(context, produceEncoder(VERSION));
    const read = await readElsewhere(new Randomness(context.seed), READ_ELSEWHERE[context.size]);
    const misread = differences(read).length + Math.abs(read.printed.length - read.sent.length);
    return verdict({ records, requests, 'read elsewhere': read.printed.length }, different, misread);
  },
  control: {
    name: 'with an encoder that gets one bit of a request wrong',
    async run(context) {
      const { records, requests, different } = await compare(context, wrongEncoder(produceEncoder(VERSION)));
      return verdict({ records, requests }, different, 0);
    },
  },
};

async function compare({ seed, size }: ExperimentContext, encode: EncodeProduce): ReturnType<typeof compareEncoders> {
  const stock = new StockKafkajs();
  try {
    const published = produceEncoder(VERSION, (file) => stock.exportsOf(file));
    return await compareEncoders(published, encode, new Randomness(seed), RECORDS[size]);
  } finally {
    stock.close();
  }
}

function verdict(done: Verdict['done'], different: number, misread: number): Verdict {
  const seen = `${different} requests with other bytes, ${misread} messages read as others`;
  return { done, findings: NONE, extra: { wanted: 'the same bytes', seen, holds: different + misread === 0 } };
}
