import { breakingChanges } from './breaking-changes.js';

type Schema = Record<string, unknown>;

const inner = {
  type: 'object',
  properties: { count: { type: 'integer', minimum: 1, maximum: 9 } },
  required: ['count'],
};
const before: Schema = {
  title: 'thing-done.v1',
  description: 'A thing was done.',
  'x-channel': 'people',
  'x-aggregates': ['person', 'thing'],
  type: 'object',
  properties: {
    name: { type: 'string', minLength: 2, maxLength: 10, pattern: '^a' },
    way: { enum: ['up', 'down'] },
    note: { type: ['string', 'null'] },
    parts: { type: 'array', minItems: 1, maxItems: 3, items: inner },
  },
  required: ['name', 'parts'],
  additionalProperties: false,
};

function changed(change: (schema: Schema) => void): string[] {
  const after = structuredClone(before);
  change(after);
  return breakingChanges(new Map([['thing-done.v1', before]]), new Map([['thing-done.v1', after]]));
}

function field(schema: Schema, name: string): Schema {
  return (schema['properties'] as Record<string, Schema>)[name] ?? {};
}

function part(schema: Schema): Schema {
  return field(schema, 'parts')['items'] as Schema;
}

describe(breakingChanges.name, () => {
  it.each<[string, (schema: Schema) => void]>([
    ['nothing', () => undefined],
    ['a new optional field', (schema) => Object.assign(schema['properties'] as Schema, { more: { type: 'string' } })],
    ['a new optional field within', (schema) => Object.assign(part(schema)['properties'] as Schema, { more: {} })],
    ['another description', (schema) => Object.assign(schema, { description: 'Another.', title: 'x', examples: [] })],
    ['words about a field', (schema) => Object.assign(field(schema, 'name'), { description: 'What it is called.' })],
    ['one more kind of aggregate', (schema) => (schema['x-aggregates'] as string[]).push('other')],
  ])('allows %s', (_, change) => {
    expect(changed(change)).toEqual([]);
  });

  it.each<[string, (schema: Schema) => void]>([
    ['name: the field is gone', (schema) => delete (schema['properties'] as Schema)['name']],
    ['parts[].count: the field is gone', (schema) => (part(schema)['properties'] = {})],
    [
      'more: a new field must be optional',
      (schema) => {
        Object.assign(schema['properties'] as Schema, { more: {} });
        (schema['required'] as string[]).push('more');
      },
    ],
    ['way: must now be there', (schema) => (schema['required'] as string[]).push('way')],
    ['name: may now be absent', (schema) => (schema['required'] = ['parts'])],
    ['parts[].count: may now be absent', (schema) => delete part(schema)['required']],
    [
      'note: type was ["string","null"] and is "string" (narrower',
      (schema) => (field(schema, 'note')['type'] = 'string'),
    ],
    [
      'name: type was "string" and is ["string","null"] (wider',
      (schema) => (field(schema, 'name')['type'] = ['string', 'null']),
    ],
    ['name: type was "string" and is "integer" (neither', (schema) => (field(schema, 'name')['type'] = 'integer')],
    ['name: pattern was "^a" and is "^b" (neither', (schema) => (field(schema, 'name')['pattern'] = '^b')],
    ['name: pattern was "^a" and is not there (wider', (schema) => delete field(schema, 'name')['pattern']],
    ['note: pattern was not there and is "^a" (narrower', (schema) => (field(schema, 'note')['pattern'] = '^a')],
    ['way: enum was ["up","down"] and is ["up"] (narrower', (schema) => (field(schema, 'way')['enum'] = ['up'])],
    [
      'way: enum was ["up","down"] and is ["up","down","in"] (wider',
      (schema) => (field(schema, 'way')['enum'] as string[]).push('in'),
    ],
    [
      'way: enum was ["up","down"] and is ["up","in"] (neither',
      (schema) => (field(schema, 'way')['enum'] = ['up', 'in']),
    ],
    ['name: maxLength was 10 and is 9 (narrower', (schema) => (field(schema, 'name')['maxLength'] = 9)],
    ['name: maxLength was 10 and is 11 (wider', (schema) => (field(schema, 'name')['maxLength'] = 11)],
    ['name: minLength was 2 and is 3 (narrower', (schema) => (field(schema, 'name')['minLength'] = 3)],
    ['parts: minItems was 1 and is 2 (narrower', (schema) => (field(schema, 'parts')['minItems'] = 2)],
    ['parts: maxItems was 3 and is 2 (narrower', (schema) => (field(schema, 'parts')['maxItems'] = 2)],
    [
      'parts: uniqueItems was not there and is true (narrower',
      (schema) => (field(schema, 'parts')['uniqueItems'] = true),
    ],
    ['parts[].count: minimum was 1 and is 2 (narrower', (schema) => (field(part(schema), 'count')['minimum'] = 2)],
    ['parts[].count: maximum was 9 and is 10 (wider', (schema) => (field(part(schema), 'count')['maximum'] = 10)],
    ['parts[]: type was "object" and is not there (wider', (schema) => delete field(schema, 'parts')['items']],
    ['name: not was not there', (schema) => (field(schema, 'name')['not'] = { const: 'a' })],
    ['the payload: additionalProperties was false', (schema) => delete schema['additionalProperties']],
    ['its channel was people and is audits', (schema) => (schema['x-channel'] = 'audits')],
    ['its aggregate can no longer be a thing', (schema) => (schema['x-aggregates'] = ['person'])],
  ])('refuses: %s', (sentence, change) => {
    expect(changed(change).join('\n')).toContain(`thing-done.v1: ${sentence}`);
  });

  it('refuses that an event is gone, and allows a new one', () => {
    expect(breakingChanges(new Map([['thing-done.v1', before]]), new Map())).toHaveLength(1);
    expect(breakingChanges(new Map(), new Map([['thing-done.v1', before]]))).toEqual([]);
  });
});
