import type { JsonSchema } from '../schema/json-schema.js';
import { keywordChange } from './keyword-change.js';

/** Words, and what `breakingChanges` looks at itself. */
const NOT_RULES = ['$schema', '$id', 'title', 'description', 'examples', 'x-channel', 'x-aggregates'];
const LOOKED_INTO = ['properties', 'required', 'items'];

/** What differs between two schemas beyond new optional fields and words, by place. A keyword that is not known counts as well. */
export function schemaChanges(before: JsonSchema, after: JsonSchema, place = ''): string[] {
  const keywords = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const changed = keywords
    .filter((keyword) => !NOT_RULES.includes(keyword) && !LOOKED_INTO.includes(keyword))
    .flatMap((keyword) => keywordChange(keyword, before[keyword], after[keyword]) ?? [])
    .map((change) => `${place || 'the payload'}: ${change}`);
  return [...changed, ...fieldChanges(before, after, place), ...itemChanges(before, after, place)];
}

function fieldChanges(before: JsonSchema, after: JsonSchema, place: string): string[] {
  const had = fieldsOf(before);
  const has = fieldsOf(after);
  const fields = [...new Set([...Object.keys(had), ...Object.keys(has)])];
  return fields.flatMap((field) => {
    const path = place ? `${place}.${field}` : field;
    const was = had[field];
    const is = has[field];
    if (!is) return [`${path}: the field is gone`];
    if (!was) return requires(after, field) ? [`${path}: a new field must be optional`] : [];
    return [...presenceChange(requires(before, field), requires(after, field), path), ...schemaChanges(was, is, path)];
  });
}

function presenceChange(wasRequired: boolean, isRequired: boolean, path: string): string[] {
  if (wasRequired === isRequired) return [];
  return [
    isRequired
      ? `${path}: must now be there, and older messages may lack it`
      : `${path}: may now be absent, and older readers need it`,
  ];
}

function itemChanges({ items: before }: JsonSchema, { items: after }: JsonSchema, place: string): string[] {
  if (before === undefined && after === undefined) return [];
  return schemaChanges((before ?? {}) as JsonSchema, (after ?? {}) as JsonSchema, `${place}[]`);
}

function fieldsOf({ properties }: JsonSchema): Readonly<Record<string, JsonSchema>> {
  return (properties ?? {}) as Record<string, JsonSchema>;
}

function requires({ required }: JsonSchema, field: string): boolean {
  return Array.isArray(required) && required.includes(field);
}
