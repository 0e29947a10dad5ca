import { CHANNELS } from '../../channels.js';
import { wireName, type EventDefinition } from '../../define-event.js';
import type { JsonSchema } from '../schema/json-schema.js';
import { schemaOfClass } from '../schema/schema-of-class.js';
import { openForReaders } from './open-for-readers.js';

/** Each event as an AsyncAPI message: the envelope that all have, and the payload of its own. */
export function messageItems(events: readonly EventDefinition[]): object {
  return Object.fromEntries(events.map((event) => [wireName(event), messageItem(event)])) as object;
}

/** The payloads by wire name, as readers see them. */
export function payloadSchemas(events: readonly EventDefinition[]): Record<string, JsonSchema> {
  return Object.fromEntries(events.map((event) => [wireName(event), openForReaders(schemaOfClass(event.payload))]));
}

function messageItem(event: EventDefinition): object {
  const name = wireName(event);
  const own = { type: { const: name }, data: { $ref: `#/components/schemas/${name}` } };
  return {
    name,
    title: name,
    description: event.description,
    contentType: 'application/cloudevents+json',
    headers: { $ref: '#/components/schemas/headers' },
    payload: { allOf: [{ $ref: '#/components/schemas/envelope' }, { type: 'object', properties: own }] },
    bindings: { kafka: { key: keyOf(event), bindingVersion: '0.5.0' } },
  };
}

function keyOf({ channel }: EventDefinition): object {
  return { type: 'string', format: 'uuid', description: `The aggregate: ${CHANNELS[channel].aggregate}` };
}
