import type { Channel, ChannelName } from '../../channels.js';
import { wireName, type EventDefinition } from '../../define-event.js';

/** A channel as AsyncAPI tells it: one topic in each scope of the kinds that have it. */
export function channelItem(name: ChannelName, channel: Channel, events: readonly EventDefinition[]): object {
  const messages = events.map((event) => [wireName(event), { $ref: `#/components/messages/${wireName(event)}` }]);
  return {
    address: `{scope}.${name}`,
    title: name,
    description: channel.description,
    servers: [{ $ref: '#/servers/kafka' }],
    parameters: { scope: { description: `The id of a scope of this kind: ${channel.scopes.join(' or ')}` } },
    messages: Object.fromEntries(messages) as object,
  };
}
