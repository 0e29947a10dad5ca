import { personLeftV1 } from '@accord/contracts';
import { newId } from '@accord/kernel';
import { writeEnvelope } from '@accord/messaging/machinery';

/** A message as it is put into a topic, whatever it is. */
export interface PutMessage {
  readonly key: string | Buffer | null;
  readonly value: Buffer | null;
  readonly headers?: Record<string, string | Buffer | string[]>;
}

/** What is to become of a message: its effect, nothing because its kind is not known, or that it is parked with this reason. */
export type OddOutcome = 'applied' | 'passed' | 'wrong-key' | 'no-value' | `malformed-${'json' | 'envelope'}` | Unusual;
type Unusual =
  'wrong-scope' | 'wrong-source' | 'wrong-channel' | 'unknown-version' | 'invalid-payload' | 'sequence-gap';

type Content = Record<string, unknown> & { data: Record<string, unknown> };

/** An event about somebody who left, as the service says it, or changed on the way. */
export function leaving(
  scope: string,
  person: string,
  sequence: number,
  change?: (content: Content) => void,
): PutMessage {
  const envelope = { id: newId(), type: 'person-left.v1', aggregateId: person, sequence, at: new Date() };
  const data = JSON.stringify({ ...personLeftV1.example, personId: person });
  const { value } = writeEnvelope({ scope, service: 'audits' }, envelope, data);
  const content = JSON.parse(String(value)) as Content;
  change?.(content);
  return { key: person, value: Buffer.from(JSON.stringify(content)) };
}

const MEGABYTE = 1_000_000;
const broken = Buffer.from('{"specversion":"1.0",');

/** Messages that nobody should send and somebody will, each made for a scope and a person of its own. */
export const ODD_MESSAGES: readonly [string, OddOutcome, (scope: string, person: string) => PutMessage][] = [
  ['1 MB of nothing', 'malformed-json', (_scope, key) => ({ key, value: Buffer.alloc(MEGABYTE, 'x') })],
  [
    'an event of 1 MB',
    'applied',
    (scope, person) => leaving(scope, person, 1, ({ data }) => (data['later'] = 'x'.repeat(MEGABYTE))),
  ],
  ['one byte', 'malformed-json', (_scope, key) => ({ key, value: Buffer.from('x') })],
  ['no byte', 'malformed-json', (_scope, key) => ({ key, value: Buffer.alloc(0) })],
  ['another tenant', 'wrong-scope', (_scope, person) => leaving('hartlepool', person, 1)],
  [
    'another service',
    'wrong-source',
    (scope, person) => leaving(scope, person, 1, (content) => (content['source'] = `urn:accord:${scope}:cases`)),
  ],
  [
    'an event of another channel',
    'wrong-channel',
    (scope, person) => leaving(scope, person, 1, (content) => (content['type'] = 'cycle-changed.v1')),
  ],
  [
    'an unknown type',
    'passed',
    (scope, person) => leaving(scope, person, 1, (content) => (content['type'] = 'person-painted.v1')),
  ],
  [
    'an unknown major version',
    'unknown-version',
    (scope, person) => leaving(scope, person, 1, (content) => (content['type'] = 'person-left.v9')),
  ],
  ['bad JSON', 'malformed-json', (_scope, key) => ({ key, value: broken })],
  ['a tombstone', 'no-value', (_scope, key) => ({ key, value: null })],
  ['a tombstone without a key', 'no-value', () => ({ key: null, value: null })],
  ['no key', 'wrong-key', (scope, person) => ({ ...leaving(scope, person, 1), key: null })],
  ['a key that is no id', 'wrong-key', (scope, person) => ({ ...leaving(scope, person, 1), key: 'somebody' })],
  ['a key of bytes, and bad JSON', 'malformed-json', () => ({ key: Buffer.from([0, 255, 0]), value: broken })],
  ['a JSON array', 'malformed-json', (_scope, key) => ({ key, value: Buffer.from('[]') })],
  ['a JSON number', 'malformed-json', (_scope, key) => ({ key, value: Buffer.from('1') })],
  [
    'text that is not UTF-8',
    'malformed-json',
    (_scope, key) => ({ key, value: Buffer.from('{"a":"\xff"}', 'latin1') }),
  ],
  [
    'a NUL in a header, and bad JSON',
    'malformed-json',
    (_scope, key) => ({ key, value: broken, headers: { 'ce\0id': 'a\0b' } }),
  ],
  [
    'a NUL in its type',
    'malformed-envelope',
    (scope, person) => leaving(scope, person, 1, (content) => (content['type'] = 'person\0left.v1')),
  ],
  [
    'a payload of another shape',
    'invalid-payload',
    (scope, person) => leaving(scope, person, 1, (content) => (content.data = { x: 1 })),
  ],
  ['a sequence gap', 'sequence-gap', (scope, person) => leaving(scope, person, 5)],
  [
    'a huge header, and bad JSON',
    'malformed-json',
    (_scope, key) => ({ key, value: broken, headers: { ce_id: 'x'.repeat(300_000) } }),
  ],
  [
    'headers of every sort',
    'applied',
    (scope, person) => ({
      ...leaving(scope, person, 1),
      headers: { 'ce\0id': 'a\0b', twice: ['one', 'other'], bytes: Buffer.from([0, 255]), large: 'x'.repeat(300_000) },
    }),
  ],
];
