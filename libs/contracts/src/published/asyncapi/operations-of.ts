import type { Channel, ChannelName, ReadingFrom } from '../../channels.js';
import { wireName, type EventDefinition } from '../../define-event.js';

const FROM: Readonly<Record<ReadingFrom, string>> = {
  own: 'in its own scope',
  joint: 'of the partnership, for each authority',
  authorities: 'of every authority, for the partnership',
};

/** Who may send to a channel and who may receive from it, and in which scopes; there is nobody else. */
export function operationsOf(name: ChannelName, channel: Channel, events: readonly EventDefinition[]): object {
  const about = {
    channel: { $ref: `#/channels/${name}` },
    messages: events.map((event) => ({ $ref: `#/channels/${name}/messages/${wireName(event)}` })),
  };
  const reads = channel.readers.map(({ service, from }) => [
    `${service}-receives-${name}-${from}`,
    { action: 'receive', title: `${service} receives ${name}`, summary: `${service} reads it ${FROM[from]}`, ...about },
  ]);
  return {
    [`${channel.owner}-sends-${name}`]: {
      action: 'send',
      title: `${channel.owner} sends ${name}`,
      summary: `${channel.owner} alone writes it, each event once its transaction is committed`,
      ...about,
    },
    ...(Object.fromEntries(reads) as object),
  };
}
