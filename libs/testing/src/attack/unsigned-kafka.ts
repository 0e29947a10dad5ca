import { connect } from 'node:net';
import type { RunningStack } from '../stack/running-stack.js';

const API_VERSIONS = 18;
const METADATA = 3;

/** What a broker does with a client that does not sign in: answers it, or hangs up. */
export type BrokerManner = 'answered' | 'hung up';

/** Asks for the list of all topics without signing in, in the bytes of Kafka's own protocol. */
export function askForTopics(stack: RunningStack): Promise<BrokerManner> {
  // Version 1 of the request; an array that is absent (-1) means every topic.
  return ask(stack, METADATA, 1, Buffer.from([0xff, 0xff, 0xff, 0xff]));
}

/** Asks which requests the broker knows, which it tells everybody: shows that these bytes are understood. */
export function askForVersions(stack: RunningStack): Promise<BrokerManner> {
  return ask(stack, API_VERSIONS, 0, Buffer.alloc(0));
}

function ask(stack: RunningStack, api: number, version: number, body: Buffer): Promise<BrokerManner> {
  const [host = '', port = ''] = (stack.description.kafka.brokers.split(',')[0] ?? '').split(':');
  const header = Buffer.alloc(10);
  header.writeInt16BE(api, 0);
  header.writeInt16BE(version, 2);
  header.writeInt32BE(1, 4);
  header.writeInt16BE(-1, 8);
  const length = Buffer.alloc(4);
  length.writeInt32BE(header.length + body.length);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), host, () => socket.write(Buffer.concat([length, header, body])));
    socket.once('data', () => resolve('answered'));
    socket.once('close', () => resolve('hung up'));
    socket.once('error', reject);
    socket.once('data', () => socket.destroy());
  });
}
