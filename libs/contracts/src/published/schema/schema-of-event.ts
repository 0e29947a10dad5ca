import { CHANNELS } from '../../channels.js';
import { wireName, type EventDefinition } from '../../define-event.js';
import { aggregatesOf } from './aggregates-of.js';
import type { JsonSchema } from './json-schema.js';
import { schemaOfClass } from './schema-of-class.js';

/** The published schema of an event: what its payload is when it is written, on which channel it goes and what it is about. */
export function schemaOfEvent(event: EventDefinition): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:accord:event:${wireName(event)}`,
    title: wireName(event),
    description: event.description,
    'x-channel': event.channel,
    'x-aggregates': aggregatesOf(CHANNELS[event.channel]),
    ...schemaOfClass(event.payload),
    examples: [event.example],
  };
}
