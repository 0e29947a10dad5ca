import { EVENTS, wireName, type ChannelName, type EventDefinition } from '@accord/contracts';

/** What the contracts know of a wire name: the event, or only its channel when this major version is not known. */
export interface FoundEvent {
  readonly definition?: EventDefinition;
  /** Undefined when no version of this event is known. */
  readonly channel?: ChannelName;
}

const byWireName = new Map(EVENTS.map((event) => [wireName(event), event]));
const channelByType = new Map(EVENTS.map((event) => [event.type, event.channel]));

/** Looks a wire name (`role-granted.v1`) up in the contracts. */
export function findEvent(name: string): FoundEvent {
  const definition = byWireName.get(name);
  if (definition) return { definition, channel: definition.channel };
  const channel = channelByType.get(name.slice(0, name.lastIndexOf('.v')));
  return channel ? { channel } : {};
}
