import type { JsonSchema } from '../schema/json-schema.js';

/**
 * A writer's schema as a reader must take it: fields that it does not know may come with a later minor change, so
 * `additionalProperties: false` goes, at every depth.
 */
export function openForReaders(schema: JsonSchema): JsonSchema {
  const { additionalProperties: _closed, properties, items, ...rest } = schema;
  return {
    ...rest,
    ...(properties !== undefined && { properties: openAll(properties as Record<string, JsonSchema>) }),
    ...(items !== undefined && { items: openForReaders(items as JsonSchema) }),
  };
}

function openAll(properties: Record<string, JsonSchema>): Record<string, JsonSchema> {
  return Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, openForReaders(schema)]));
}
