import type { ChannelName } from './channels.js';

/** The class that describes and validates an event's payload. */
export type PayloadClass<P extends object> = new () => P;

/** One published fact: its name, version, channel, payload class, a sentence saying when it is said, and an example. */
export interface EventDefinition<P extends object = object> {
  /** Past tense, kebab-case, without the version: `role-granted`. */
  readonly type: string;
  /** Major version. Adding an optional field keeps it; anything else is a new event file. */
  readonly version: number;
  /** The channel that carries it: topic `<scope>.<channel>`. */
  readonly channel: ChannelName;
  /** When it is said and what it means, for people who build on it. */
  readonly description: string;
  readonly payload: PayloadClass<P>;
  readonly example: P;
}

/** Declares an event. There is one folder per event in this library and no other place that names it. */
export function defineEvent<P extends object>(definition: EventDefinition<P>): EventDefinition<P> {
  return Object.freeze(definition);
}

/** The name on the wire: `role-granted.v1`. */
export function wireName(event: Pick<EventDefinition, 'type' | 'version'>): string {
  return `${event.type}.v${event.version}`;
}
