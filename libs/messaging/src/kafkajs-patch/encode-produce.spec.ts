import { encodeProduce } from './encode-produce.js';
import { KafkajsInstallation } from './kafkajs-installation.js';
import type { ProducedMessage, ProduceRequest } from './produce-request.js';
import type { StockEncoderClass } from './stock-encoder.js';

const Encoder = new KafkajsInstallation().exportsOf('protocol/encoder') as StockEncoderClass;

function request(message: ProducedMessage, more: Partial<ProduceRequest> = {}): ProduceRequest {
  const partitions = [{ partition: '0', messages: [{ key: 'a', value: 'b' }, message] }];
  return { acks: -1, timeout: 1, topicData: [{ topic: 'topic', partitions }], ...more };
}

describe(encodeProduce.name, () => {
  it.each<[string, ProducedMessage]>([
    ['text', { key: 'key', value: 'välue', headers: { ce_id: 'id', both: ['one', Buffer.from('two')] } }],
    ['bytes', { key: Buffer.from('key'), value: Buffer.alloc(100_000), timestamp: '1700000000000' }],
    ['nothing', { key: null, value: null, headers: {} }],
  ])('encodes %s itself, into one buffer of the right size', (_, message) => {
    const encoder = encodeProduce(Encoder, request(message));
    expect(encoder?.offset).toBeGreaterThan(0);
    expect(encoder?.buf).toHaveLength(encoder?.offset ?? 0);
  });

  it.each<[string, ProducedMessage, Partial<ProduceRequest>?]>([
    ['compression', { value: '' }, { compression: 1 }],
    ['a transaction', { value: '' }, { transactionalId: 'id' }],
    ['a value that is neither text nor bytes', { value: 1 }],
    ['bytes that are no Buffer', { value: new Uint8Array(3) }],
    ['a header without a value', { value: '', headers: { name: null } }],
    ['a number among several values of a header', { value: '', headers: { name: ['one', 2] } }],
    ['headers that are none', { value: '', headers: null }],
    ['half a millisecond', { value: '', timestamp: 0.5 }],
    ['a timestamp that is none', { value: '', timestamp: 'noon' }],
    ['a timestamp of another kind', { value: '', timestamp: 1n }],
    ['a timestamp too far away', { value: '', timestamp: 2 ** 52 }],
  ])('leaves %s to kafkajs', (...[, message, more]) => {
    expect(encodeProduce(Encoder, request(message, more))).toBeUndefined();
  });
});
