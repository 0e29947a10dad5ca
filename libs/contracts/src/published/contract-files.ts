import { EVENTS } from '../events.js';
import { wireName, type EventDefinition } from '../define-event.js';
import { asyncApiDocument } from './asyncapi/asyncapi-document.js';
import { schemaOfEvent } from './schema/schema-of-event.js';

/** The files of this library that follow from its code: their text by path from the library's folder. */
export function contractFiles(events: readonly EventDefinition[] = EVENTS): ReadonlyMap<string, string> {
  const schemas = events.map((event) => [
    `schemas/${event.channel}/${wireName(event)}.json`,
    textOf(schemaOfEvent(event)),
  ]) as [string, string][];
  return new Map([...schemas, ['asyncapi.json', textOf(asyncApiDocument(events))]]);
}

function textOf(content: object): string {
  return `${JSON.stringify(content, undefined, 2)}\n`;
}
