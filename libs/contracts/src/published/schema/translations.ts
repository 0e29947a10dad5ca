import { INSTANT } from '../../payload/is-instant.js';
import type { JsonSchema } from './json-schema.js';

/** What the keywords for a validator follow from: its constraints, as class-validator remembers them. */
type Translation = (constraints: readonly unknown[]) => JsonSchema;

const UUID =
  '^(?:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}' +
  '|0{8}-0{4}-0{4}-0{4}-0{12}|[fF]{8}-[fF]{4}-[fF]{4}-[fF]{4}-[fF]{12})$';

const BASE64 = '^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$';

/** An at sign, and a dot behind it. The whole of RFC 5322 fits no pattern that anybody would read. */
const LIKE_EMAIL = '^[\\s\\S]+@[^@]+\\.[^@.]+$';

/**
 * JSON Schema keywords by validator. One that is not here stops the generation: a schema that left a rule out without a
 * word would promise what no reader gets. What JSON Schema cannot express in full says so in its description.
 */
export const TRANSLATIONS: Readonly<Record<string, Translation>> = {
  isString: () => ({ type: 'string' }),
  isInt: () => ({ type: 'integer' }),
  isUuid: onlyWithout(() => ({ type: 'string', pattern: UUID })),
  isInstant: () => ({ type: 'string', format: 'date-time', pattern: INSTANT.source }),
  isEmail: onlyWithout(() => ({
    type: 'string',
    format: 'email',
    pattern: LIKE_EMAIL,
    description: 'An email address; who writes it checks more than this pattern does.',
  })),
  isBase64: onlyWithout(() => ({ type: 'string', pattern: BASE64 })),
  isIn: ([values]) => ({ enum: [...(values as readonly unknown[])] }),
  notEquals: ([value]) => ({ not: { const: value } }),
  matches: ([pattern, modifiers]) => ({ type: 'string', pattern: sourceOf(pattern as RegExp, modifiers) }),
  maxLength: ([most]) => ({ type: 'string', maxLength: most }),
  minLength: ([least]) => ({ type: 'string', minLength: least }),
  min: ([least]) => ({ type: 'number', minimum: least }),
  max: ([most]) => ({ type: 'number', maximum: most }),
  isArray: () => ({ type: 'array' }),
  isObject: () => ({ type: 'object' }),
  isPayload: () => ({ type: 'object', description: 'The payload of an event, as the schema of that event says.' }),
  arrayMinSize: ([least]) => ({ type: 'array', minItems: least }),
  arrayMaxSize: ([most]) => ({ type: 'array', maxItems: most }),
  arrayUnique: onlyWithout(() => ({ type: 'array', uniqueItems: true })),
  uniqueBy: ([field]) => ({ type: 'array', description: `No two have the same ${String(field)}.` }),
};

/** A validator that is translated in its plain form only. */
function onlyWithout(translation: () => JsonSchema): Translation {
  return (constraints) => {
    if (constraints.some((constraint) => constraint !== undefined)) throw new Error('its options have no translation');
    return translation();
  };
}

function sourceOf(pattern: RegExp, modifiers: unknown): string {
  if (pattern.flags !== '' || modifiers !== undefined) throw new Error('a pattern with flags has no translation');
  return new RegExp(pattern.source, 'u').source;
}
