import type { JsonSchema } from '../schema/json-schema.js';
import { schemaChanges } from './schema-changes.js';

/** Published schemas by the event's wire name, which holds the major version. */
export type PublishedSchemas = ReadonlyMap<string, JsonSchema>;

/**
 * What of a change would break a reader of the version before, or a message written before: one sentence each. A new
 * event, a new optional field and other words are all that a major version allows.
 */
export function breakingChanges(before: PublishedSchemas, after: PublishedSchemas): string[] {
  return [...before].flatMap(([name, schema]) => {
    const now = after.get(name);
    return now
      ? [...placeChanges(schema, now), ...schemaChanges(schema, now)].map((it) => `${name}: ${it}`)
      : [gone(name)];
  });
}

function gone(name: string): string {
  return `${name} is gone, and topics may still hold messages of it`;
}

function placeChanges(before: JsonSchema, after: JsonSchema): string[] {
  const lost = kindsOf(before).filter((kind) => !kindsOf(after).includes(kind));
  return [
    ...(before['x-channel'] === after['x-channel']
      ? []
      : [`its channel was ${String(before['x-channel'])} and is ${String(after['x-channel'])}`]),
    ...lost.map((kind) => `its aggregate can no longer be a ${kind}, so its order may be another`),
  ];
}

function kindsOf(schema: JsonSchema): readonly string[] {
  return schema['x-aggregates'] as readonly string[];
}
