import { plainToInstance } from 'class-transformer';
import { getMetadataStorage } from 'class-validator';
import type { PayloadClass } from '../../define-event.js';
import type { JsonSchema } from './json-schema.js';
import { schemaOfProperty, type PropertySchema } from './schema-of-property.js';

/** The JSON Schema that a payload class stands for, strict as its writer is. Throws at anything that has no translation. */
export function schemaOfClass(type: PayloadClass<object>): JsonSchema {
  const rules = getMetadataStorage().getTargetValidationMetadatas(type, '', true, false);
  const properties: Record<string, JsonSchema> = {};
  const required: string[] = [];
  for (const property of [...new Set(rules.map((rule) => rule.propertyName))].sort()) {
    const own = rules.filter(({ propertyName }) => propertyName === property);
    const { isRequired, schema } = named(`${type.name}.${property}`, () =>
      schemaOfProperty(own, () => schemaOfClass(nestedClass(type, property))),
    );
    properties[property] = schema;
    if (isRequired) required.push(property);
  }
  return { type: 'object', properties, ...(required.length > 0 && { required }), additionalProperties: false };
}

/** The class of a nested property, which class-transformer knows: seen in what it makes of an empty object. */
function nestedClass(type: PayloadClass<object>, property: string): PayloadClass<object> {
  const { [property]: value } = plainToInstance(type, { [property]: {} }) as Record<string, object>;
  if (!value || value.constructor === Object) throw new Error('no @Type says what it holds');
  return value.constructor as PayloadClass<object>;
}

function named(place: string, translate: () => PropertySchema): PropertySchema {
  try {
    return translate();
  } catch (error) {
    throw new Error(`${place} cannot be told as JSON Schema: ${(error as Error).message}`, { cause: error });
  }
}
