import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { CHANNELS, type Channel } from '../../channels.js';
import { EVENTS } from '../../events.js';
import { asyncApiDocument } from './asyncapi-document.js';

interface Told {
  readonly channels: Record<string, { messages: object }>;
  readonly operations: Record<string, { action: string; messages: { $ref: string }[] }>;
  readonly servers: Record<string, object>;
}

// It brings the meta-schema that Ajv would add by itself.
const official = createRequire(import.meta.url).resolve('@asyncapi/specs/schemas/3.0.0.json');
const ajv = new Ajv({ strict: false, allErrors: true, meta: false, validateSchema: false });
addFormats.default(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(official, 'utf8')) as object);

function document(): Told {
  return structuredClone(asyncApiDocument(EVENTS)) as Told;
}

/** What `#/a/b` names in a document. */
function find(whole: object, reference: string): unknown {
  const names = reference.slice(2).split('/');
  return names.reduce<unknown>((place, name) => (place as Record<string, unknown> | undefined)?.[name], whole);
}

describe(asyncApiDocument.name, () => {
  it('is valid by the official schema of AsyncAPI 3.0', () => {
    validate(document());
    expect(validate.errors).toBeNull();
  });

  it.each<[string, (told: Told) => void]>([
    [
      'without its channels’ messages being messages',
      (told) => Object.assign(told.channels['people'] ?? {}, { messages: [] }),
    ],
    [
      'with an action that there is not',
      (told) => Object.values(told.operations).forEach((one) => (one.action = 'say')),
    ],
    ['with a server without a protocol', (told) => Object.assign(told.servers, { kafka: { host: 'broker' } })],
  ])('would not be %s', (_, spoil) => {
    const spoilt = document();
    spoil(spoilt);
    expect(validate(spoilt)).toBe(false);
  });

  it('refers only to what it holds', () => {
    const told = document();
    const references = JSON.stringify(told).match(/(?<="\$ref":")[^"]+/g) ?? [];
    expect(references.length).toBeGreaterThan(EVENTS.length);
    expect(references.filter((reference) => find(told, reference) === undefined)).toEqual([]);
  });

  it('tells one writer and every reader of each channel', () => {
    const operations = Object.entries(document().operations);
    const readers = Object.values<Channel>(CHANNELS).flatMap((channel) => channel.readers);
    expect(operations.filter(([, { action }]) => action === 'send')).toHaveLength(Object.keys(CHANNELS).length);
    expect(operations.filter(([, { action }]) => action === 'receive')).toHaveLength(readers.length);
  });

  it('lets readers meet fields that they do not know', () => {
    expect(JSON.stringify(document())).not.toContain('additionalProperties');
  });
});
