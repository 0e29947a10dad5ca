import { createRequire } from 'node:module';
import type { RandomMessage } from './random-messages.js';

/** What is asked of an encoder. */
export interface ProduceRequest {
  readonly acks: number;
  readonly timeout: number;
  readonly compression: number;
  readonly producerId: string;
  readonly producerEpoch: number;
  readonly topicData: {
    readonly topic: string;
    readonly partitions: {
      readonly partition: string;
      readonly firstSequence: number;
      readonly messages: RandomMessage[];
    }[];
  }[];
}

/** The bytes of a produce request, or how it is refused. */
export type EncodeProduce = (request: ProduceRequest) => Promise<Buffer>;

interface Produce {
  protocol(of: {
    version: number;
  }): (request: ProduceRequest) => { request: { encode(): Promise<{ buffer: Buffer }> } };
}

const FILE = 'protocol/requests/produce/index';
const load = createRequire(import.meta.url);

/** How a kafkajs encodes a request in a version of the protocol, by default the one that is loaded here, which Accord has patched. */
export function produceEncoder(version: number, exportsOf = loadedHere): EncodeProduce {
  const describe = (exportsOf(FILE) as Produce).protocol({ version });
  return async (request) => (await describe(request).request.encode()).buffer;
}

function loadedHere(file: string): unknown {
  return load(`kafkajs/src/${file}`);
}
