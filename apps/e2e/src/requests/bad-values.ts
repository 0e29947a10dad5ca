import { CANARY } from './canary.js';
import type { Schema } from './operation.js';

/** A value that a field may not have, and what is wrong with it. */
export interface BadValue {
  readonly what: string;
  readonly value: unknown;
}

const FAR_TOO_LONG = CANARY.word.repeat(1000);

const NO_PLAIN_VALUE: readonly BadValue[] = [
  { what: 'true', value: true },
  { what: 'an object', value: { word: CANARY.word } },
  { what: 'an empty object', value: {} },
  { what: 'an object that acts as a text', value: { length: 12, trim: CANARY.word } },
  { what: 'an empty list', value: [] },
  { what: 'a list of lists', value: [[[CANARY.word]]] },
  { what: 'nothing', value: '' },
  { what: 'far too long', value: FAR_TOO_LONG },
];

/** Everything that a field may not hold, whatever it is about: each must be refused with the field's name. */
export function badValuesOf(schema: Schema, right: unknown, isRequired: boolean): BadValue[] {
  return [
    ...NO_PLAIN_VALUE.filter(({ value }) => !mayBe(schema, value)),
    { what: 'a list with what is right', value: [right] },
    { what: 'an object with what is right', value: { value: right } },
    ...(isRequired ? [{ what: 'null', value: null }] : []),
    ...badOfType(schema, right, isRequired),
  ];
}

/** A field of another type needs a case of its own here before it can be tested. */
function badOfType(schema: Schema, right: unknown, isRequired: boolean): BadValue[] {
  switch (schema.type) {
    case 'array':
    case undefined:
      return badParts(right, isRequired);
    case 'string':
      return badTexts(schema, String(right));
    case 'integer':
      return badNumbers(schema, Number(right));
    default:
      throw new Error(`Nobody has written down what is wrong for the type ${schema.type}`);
  }
}

/** Whether one of those values is right in that field after all: a text that may be empty, a list that may. */
function mayBe({ type, minLength, pattern, enum: choices }: Schema, value: unknown): boolean {
  if (type === 'array') return isEmptyList(value);
  const isFree = !pattern || /\\p\{C/.test(pattern);
  const mayBeEmpty = type === 'string' && minLength === 0 && isFree && !choices;
  return value === '' && mayBeEmpty;
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** A list of parts, or one part of fields: of another shape, with something wrong in it, or with more in it than there is. */
function badParts(right: unknown, isRequired: boolean): BadValue[] {
  const [first] = Array.isArray(right) ? (right as unknown[]) : [right];
  const wrap = (value: unknown): unknown => (Array.isArray(right) ? [value] : value);
  const isText = typeof first === 'string';
  const parts: unknown[] = [7, CANARY.word, null, true, [], [first], { word: CANARY.word }, { toString: 1 }];
  // What need not be there may be nothing; and any word can stand for a choice that only the service knows.
  const mayBeNothing = !isRequired && !Array.isArray(right);
  const wrong = parts.filter((part) => !(isText && part === CANARY.word) && !(mayBeNothing && part === null));
  return [
    ...[0, 7, -1, CANARY.word, '[]', '{}', 'null', JSON.stringify(right)].map((value) => ({
      what: `in place of parts ${JSON.stringify(value)}`,
      value,
    })),
    ...wrong.map((part) => ({ what: `the part ${JSON.stringify(part)}`, value: wrap(part) })),
    ...(isText
      ? []
      : [{ what: 'a part with more in it', value: wrap({ ...(first as object), surprise: CANARY.word }) }]),
    ...(Array.isArray(right) ? [{ what: 'far too many parts', value: Array.from({ length: 500 }, () => first) }] : []),
  ];
}

function badNumbers({ minimum = 0, maximum = Infinity }: Schema, right: number): BadValue[] {
  const values = [String(right), right + 0.5, minimum - 1, maximum + 1, -right, 1e21, `${right}x`, CANARY.word];
  return values.map((value) => ({ what: `the number ${JSON.stringify(value)}`, value }));
}

function badTexts(schema: Schema, right: string): BadValue[] {
  const { minLength = 0, maxLength } = schema;
  return [
    { what: 'a number', value: 7 },
    { what: 'a very small number', value: -1e308 },
    ...signs(right),
    ...(maxLength ? [{ what: 'one too long', value: 'x'.repeat(maxLength + 1) }] : []),
    ...(minLength > 1 ? [{ what: 'one too short', value: 'x'.repeat(minLength - 1) }] : []),
    ...(schema.enum ? others(schema.enum) : []),
    ...(schema.pattern?.includes('\\d{4}') ? DAYS : []),
    ...(schema.format === 'email' ? ADDRESSES : []),
  ];
}

/** Signs that nobody types: they control a terminal, turn a text round, or are half of a character. */
function signs(right: string): BadValue[] {
  return ['\u0000', '\u0007', '\u001b[31m', '\u007f', '\u0085', '\u202e', '\u2066', '\ud800'].map((character) => ({
    what: `the sign \\u${character.charCodeAt(0).toString(16)}`,
    value: `${right.slice(0, 10)}${character}${right.slice(10)}`,
  }));
}

function others(values: readonly string[]): BadValue[] {
  const [first = ''] = values;
  const strange = [first.toUpperCase(), ` ${first}`, `${first}\n`, 'constructor', '__proto__', CANARY.word];
  return strange.map((value) => ({ what: `not a choice: ${value}`, value }));
}

const DAYS: readonly BadValue[] = ['24/11/2026', '2026-1-1', '2026-11-24T00:00:00Z', '２０２６-11-24', 'today'].map(
  (value) => ({ what: `not a day: ${value}`, value }),
);

const ADDRESSES: readonly BadValue[] = [
  CANARY.word,
  `${CANARY.word}@`,
  `a b@${CANARY.word}.example`,
  `${CANARY.name} <${CANARY.email}>`,
  `${CANARY.email}\r\nBcc: ${CANARY.email}`,
  `${CANARY.email}, ${CANARY.email}`,
].map((value) => ({ what: `not an address: ${JSON.stringify(value)}`, value }));
