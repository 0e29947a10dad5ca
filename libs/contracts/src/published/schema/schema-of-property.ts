import type { JsonSchema } from './json-schema.js';
import { mergeKeywords } from './merge-keywords.js';
import { TRANSLATIONS } from './translations.js';

/** A validator as class-validator remembers it. */
export interface Rule {
  readonly type: string;
  readonly name?: string;
  readonly constraints?: readonly unknown[];
  readonly each?: boolean;
}

/** The schema of a property, and whether it must be there. */
export interface PropertySchema {
  readonly isRequired: boolean;
  readonly schema: JsonSchema;
}

/** The schema that the validators of one property stand for; `nested` is that of the class it holds, if it holds one. */
export function schemaOfProperty(rules: readonly Rule[], nested: () => JsonSchema): PropertySchema {
  const isRequired = !rules.some(isOptional);
  const checks = rules.filter((rule) => !isOptional(rule));
  const whole = mergeKeywords(checks.filter(({ each }) => !each).map((rule) => keywordsOf(rule, nested)));
  const items = checks.filter(({ each }) => each).map((rule) => keywordsOf(rule, nested));
  if (items.length > 0 !== (whole['type'] === 'array')) throw new Error('rules for items and isArray need each other');
  if (whole['type'] === undefined && whole['enum'] === undefined) throw new Error('its absence would be accepted');
  if (checks.some(isAnyObject) && !checks.some(isNested)) throw new Error('an object needs a class');
  const schema = items.length > 0 ? { ...whole, items: mergeItems(items) } : whole;
  return { isRequired, schema: isRequired ? schema : orNull(schema) };
}

function mergeItems(items: readonly JsonSchema[]): JsonSchema {
  const merged = mergeKeywords(items);
  if (merged['properties'] !== undefined && merged['type'] !== 'object') throw new Error('items need isObject');
  return merged;
}

function keywordsOf(rule: Rule, nested: () => JsonSchema): JsonSchema {
  if (isNested(rule)) return withoutType(nested());
  const translation = TRANSLATIONS[rule.name ?? ''];
  if (!translation) throw new Error(`${rule.name ?? rule.type} has no translation`);
  return translation(rule.constraints ?? []);
}

/** `isObject` must say that it is one: a nested class alone lets a list pass. */
function withoutType(schema: JsonSchema): JsonSchema {
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => keyword !== 'type'));
}

function isNested({ type }: Rule): boolean {
  return type === 'nestedValidation';
}

function isAnyObject({ name }: Rule): boolean {
  return name === 'isObject';
}

function isOptional({ name, type }: Rule): boolean {
  if (type === 'conditionalValidation' && name !== 'isOptional') throw new Error('a condition has no translation');
  return name === 'isOptional';
}

/** class-validator's `IsOptional` lets null pass like absence. */
function orNull(schema: JsonSchema): JsonSchema {
  const { type, enum: values } = schema as { type?: string; enum?: readonly unknown[] };
  return { ...schema, ...(type && { type: [type, 'null'] }), ...(values && { enum: [...values, null] }) };
}
