import { EVENTS, wireName } from '@accord/contracts';
import { CloudEvent, Kafka } from 'cloudevents';
import type { EventEnvelope } from './event-envelope.js';
import { writeEnvelope } from './write-envelope.js';

const at = new Date('2026-11-24T09:00:00.000Z');
const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
const speaker = { scope: 'stockton', service: 'audits' };
const envelope: EventEnvelope = {
  ...{ id: '0b9d9f0c-8a52-4f2c-9a2f-0c3a5f6f7a11', aggregateId: '5b1b8f0e-3d0c-4b4f-9a53-0d0c7f6a2f10' },
  ...{ type: 'role-granted.v1', sequence: 3, at, traceparent },
};

type Written = ReturnType<typeof writeEnvelope>;

/** A message as the Kafka binding of CloudEvents' own library reads it. */
function readByCloudEvents({ key, value, headers }: Written): CloudEvent<object> {
  return Kafka.toEvent<object>({ key, value, headers, body: value } as never) as CloudEvent<object>;
}

/** Throws at what the specification does not allow; the binding is lenient. */
function validateByCloudEvents({ value }: Pick<Written, 'value'>): boolean {
  return new CloudEvent(JSON.parse(String(value)) as Partial<CloudEvent<object>>).validate();
}

function sequenceOf(sequence: number): string {
  const { value } = writeEnvelope(speaker, { ...envelope, sequence }, '{}');
  return (JSON.parse(String(value)) as { sequence: string }).sequence;
}

describe(`${writeEnvelope.name} by CloudEvents 1.0`, () => {
  it.each(EVENTS.map((event) => [wireName(event), event] as const))(
    '%s is read by the library of CloudEvents as what it is',
    (type, { example }) => {
      const message = writeEnvelope(speaker, { ...envelope, type }, JSON.stringify(example));
      expect(validateByCloudEvents(message)).toBe(true);
      const event = readByCloudEvents(message);
      expect(event).toMatchObject({ specversion: '1.0', type, subject: envelope.aggregateId, data: example });
      expect(event).toMatchObject({ accordscope: 'stockton', sequence: '0000000003', traceparent });
      expect(event.time).toBe(at.toISOString());
    },
  );

  it('is in structured mode by its header, which has the id as in binary mode', () => {
    expect(writeEnvelope(speaker, envelope, '{}').headers).toEqual({
      'content-type': expect.stringMatching(/^application\/cloudevents\+json/) as string,
      ce_id: envelope.id,
      traceparent,
    });
  });

  it.each([
    ['a name with a capital letter', { accordScope: 'stockton' }],
    ['a name with a hyphen', { 'accord-scope': 'stockton' }],
    ['no type', { type: undefined }],
    ['an empty source', { source: '' }],
    ['a time that is none', { time: 'yesterday' }],
  ])('would be refused with %s', (_, spoilt) => {
    const content = { ...(JSON.parse(String(writeEnvelope(speaker, envelope, '{}').value)) as object), ...spoilt };
    expect(() => validateByCloudEvents({ value: JSON.stringify(content) })).toThrow();
  });

  it('names its attributes in lower-case letters, at most twenty', () => {
    const content = JSON.parse(String(writeEnvelope(speaker, envelope, '{}').value)) as object;
    expect(Object.keys(content).filter((name) => !/^[a-z0-9]{1,20}$/.test(name))).toEqual([]);
  });

  it('numbers in an order that is also that of the text, up to the largest number of a gate', () => {
    const numbers = [1, 2, 9, 10, 11, 99, 100, 999_999_999, 2_147_483_647];
    expect(numbers.map(sequenceOf).toSorted()).toEqual(numbers.map(sequenceOf));
    expect(numbers.map(String).toSorted()).not.toEqual(numbers.map(String));
  });
});
