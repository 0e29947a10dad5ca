import type { ChannelTopic } from '../channels/channels-of.js';
import { readEnvelope } from '../envelope/read-envelope.js';
import type { ReadResult } from '../envelope/read-result.js';

/** The topics that a service reads for a scope, by name. */
export type KnownTopics = ReadonlyMap<string, ChannelTopic>;

/** A message's bytes as they came. */
export interface StoredMessage {
  readonly key: Buffer | null;
  readonly payload: Buffer | null;
}

/** The columns of a `StoredMessage` in `parked_message`. */
export const STORED_COLUMNS = 'key, payload';

/** Reads a parked message with today's code, which may know more than the one that parked it; undefined when its topic is read no more. */
export function rereadMessage(
  topics: KnownTopics,
  topic: string,
  { key, payload }: StoredMessage,
): ReadResult | undefined {
  const said = topics.get(topic);
  return said && readEnvelope({ scope: said.scope, channel: said.channel, key, value: payload });
}
