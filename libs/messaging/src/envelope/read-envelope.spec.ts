import { roleGrantedV1 } from '@accord/contracts';
import { readEnvelope } from './read-envelope.js';
import { writeEnvelope } from './write-envelope.js';

const aggregateId = roleGrantedV1.example.personId;
const envelope = {
  id: '0b9d9f0c-8a52-4f2c-9a2f-0c3a5f6f7a11',
  type: 'role-granted.v1',
  aggregateId,
  sequence: 3,
  at: new Date('2026-11-24T09:00:00.000Z'),
  traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
};
const speaker = { scope: 'stockton', service: 'audits' };
const message = writeEnvelope(speaker, envelope, JSON.stringify(roleGrantedV1.example));

function read(
  change: (content: Record<string, unknown>) => void = () => undefined,
  key: string = aggregateId,
): unknown {
  const content = JSON.parse(String(message.value)) as Record<string, unknown>;
  change(content);
  const value = Buffer.from(JSON.stringify(content));
  return readEnvelope({ scope: 'stockton', channel: 'people', key: Buffer.from(key), value });
}

function readBytes(value: Buffer | null): unknown {
  return readEnvelope({ scope: 'stockton', channel: 'people', key: Buffer.from(aggregateId), value });
}

describe(readEnvelope.name, () => {
  it('reads what was written', () => {
    expect(read()).toEqual({ envelope, definition: roleGrantedV1, data: roleGrantedV1.example });
  });

  it('reads a sequence that is not filled up, as it was written first', () => {
    expect(read((content) => (content['sequence'] = '3'))).toMatchObject({ envelope: { sequence: 3 } });
  });

  it('is CloudEvents 1.0 in structured mode, keyed by its aggregate', () => {
    expect(message.key).toBe(aggregateId);
    expect(Object.keys(message.headers ?? {})).toEqual(['content-type', 'ce_id', 'traceparent']);
    expect(JSON.parse(String(message.value))).toMatchObject({
      specversion: '1.0',
      subject: aggregateId,
      accordscope: 'stockton',
      sequence: '0000000003',
    });
  });

  it.each([
    ['no-value', null],
    ['malformed-json', Buffer.from('{"specversion":')],
    ['malformed-json', Buffer.from('[]')],
    ['malformed-json', Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])],
  ])('says %s', (problem, value) => {
    expect(readBytes(value)).toMatchObject({ problem });
  });

  it.each<[string, string, unknown]>([
    ['specversion', 'malformed-envelope', '0.3'],
    ['id', 'malformed-envelope', 7],
    ['type', 'malformed-envelope', 'role-granted'],
    ['subject', 'malformed-envelope', 'somebody'],
    ['time', 'malformed-envelope', 'yesterday'],
    ['sequence', 'malformed-envelope', '0'],
    ['sequence', 'malformed-envelope', 3],
    ['sequence', 'malformed-envelope', '0000000000'],
    ['sequence', 'malformed-envelope', '00000000003'],
    ['sequence', 'malformed-envelope', '9999999999'],
    ['data', 'malformed-envelope', null],
    ['accordscope', 'wrong-scope', 'hartlepool'],
    ['source', 'wrong-source', 'urn:accord:stockton:cases'],
    ['type', 'unknown-version', 'role-granted.v2'],
  ])('with another %s says %s', (attribute, problem, value) => {
    expect(read((content) => (content[attribute] = value))).toMatchObject({ problem });
  });

  it('says wrong-key when the message is keyed by another aggregate', () => {
    expect(read(undefined, '5b1b8f0e-3d0c-4b4f-9a53-0d0c7f6a2f11')).toMatchObject({ problem: 'wrong-key' });
  });

  it('lets an event of a kind that it does not know pass, without a definition', () => {
    expect(read((content) => (content['type'] = 'person-renamed.v1'))).toMatchObject({
      definition: undefined,
      envelope: { sequence: 3 },
    });
  });
});
