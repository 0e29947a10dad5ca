import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { EVENTS, wireName, type EventDefinition } from '@accord/contracts';
import { checkPayload } from '@accord/messaging/machinery';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { Randomness } from '../messaging/randomness.js';
import { mutate } from './payload-mutations.js';

const MUTATIONS = 1000;
const seed = Number(process.env['ACCORD_TEST_SEED'] ?? Date.now() % 1_000_000);

/** Validators of which the schema tells a part, and says so in its description: it may accept what they refuse. */
const TOLD_IN_WORDS = [
  'isEmail', // all of RFC 5321 and 5322 fits no pattern
  'uniqueBy', // JSON Schema compares whole items only
  'unreadable', // half a surrogate pair, at which isEmail throws
];

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, strictTypes: false });
addFormats.default(ajv, ['date-time']);
ajv.addFormat('email', true);
ajv.addVocabulary(['x-channel', 'x-aggregates']);

function schemaOf(event: EventDefinition): Record<string, unknown> {
  const path = `../../../contracts/schemas/${event.channel}/${wireName(event)}.json`;
  return JSON.parse(readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8')) as Record<string, unknown>;
}

interface Judged {
  readonly payload: object;
  readonly problems: readonly string[];
  readonly isValid: boolean;
}

function judge(event: EventDefinition, validate: ValidateFunction, payload: object): Judged {
  return { payload, problems: checkPayload(event, payload, true).problems, isValid: validate(payload) };
}

function agree({ problems, isValid }: Judged): boolean {
  if (problems.length === 0 || !isValid) return isValid === (problems.length === 0);
  return problems.every((problem) => TOLD_IN_WORDS.some((rule) => problem.endsWith(`:${rule}`)));
}

/** The names of all fields, at any depth. */
function fieldsIn(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties = {} } = schema as { properties?: object };
  return [...Object.keys(properties), ...Object.values(schema).flatMap(fieldsIn)];
}

/** What is judged differently by a schema and the class, of many damaged examples; and how many of them both accept. */
function compare(event: EventDefinition, schema: object): { differences: Judged[]; accepted: number } {
  const random = new Randomness(seed);
  const fields = fieldsIn(schema);
  const validate = ajv.compile(schema);
  const judged = Array.from({ length: MUTATIONS }, () => judge(event, validate, mutate(event.example, fields, random)));
  return { differences: judged.filter((one) => !agree(one)), accepted: judged.filter((one) => one.isValid).length };
}

describe(`schemas and classes of events, seed ${seed}`, () => {
  it.each(EVENTS.map((event) => [wireName(event), event] as const))(
    `%s: both accept the example, and agree on ${MUTATIONS} damaged ones`,
    (_, event) => {
      const schema = schemaOf(event);
      expect(ajv.compile(schema)(event.example)).toBe(true);
      const { differences, accepted } = compare(event, schema);
      expect(differences.slice(0, 3)).toEqual([]);
      expect(accepted).toBeGreaterThan(0);
      expect(accepted).toBeLessThan(MUTATIONS);
    },
  );

  it.each<[string, (schema: Record<string, unknown>) => object]>([
    ['a field that need not be there', ({ required: _, ...schema }) => schema],
    ['unknown fields', ({ additionalProperties: _, ...schema }) => schema],
    [
      'any text as an id',
      (schema) => ({ ...schema, properties: { ...(schema['properties'] as object), personId: {} } }),
    ],
  ])('a schema that lets pass %s would be found', (_, weaken) => {
    const event = EVENTS.find(({ type }) => type === 'role-granted') as EventDefinition;
    const { $id: _id, ...schema } = weaken(schemaOf(event)) as Record<string, unknown>;
    expect(compare(event, schema).differences).not.toEqual([]);
  });

  it('refuse half a surrogate pair in an address, at which the validator throws', () => {
    const event = EVENTS.find(({ type }) => type === 'person-joined') as EventDefinition;
    const payload = { ...event.example, email: 'rowan\ud83d@stockton.example' };
    expect(checkPayload(event, payload, false).problems).toEqual(['payload:unreadable']);
  });

  it('count a character with a variation selector differently: the class as one, JSON Schema as two code points', () => {
    const event = EVENTS.find(({ type }) => type === 'role-granted') as EventDefinition;
    const payload = { ...event.example, team: '☂\uFE0F'.repeat(100) };
    const { $id: _id, ...schema } = schemaOf(event);
    expect(judge(event, ajv.compile(schema), payload)).toMatchObject({ problems: [], isValid: false });
  });
});
