import { CHANNELS, type Channel, type ChannelName, type ReadingFrom } from '@accord/contracts';
import { toScope, type Scope, type ScopeKind } from '@accord/kernel';
import { describeScope, type Partnership, type ServiceName } from '@accord/partnership';
import { topicOf } from './topic-of.js';

const NAMES = Object.keys(CHANNELS) as ChannelName[];

/** A channel as one topic of one scope. */
export interface ChannelTopic {
  readonly topic: string;
  readonly channel: ChannelName;
  /** In whose scope it is said. */
  readonly scope: Scope;
}

/** What is declared of a channel. */
export function channelOf(name: ChannelName): Channel {
  return CHANNELS[name];
}

/** Whether a service may listen to a channel in any scope at all. */
export function isReader(service: ServiceName, channel: ChannelName): boolean {
  return channelOf(channel).readers.some((reader) => reader.service === service);
}

/** Whether a service has anything to publish: events of its own, or what it parked of those that it reads. */
export function saysAnything(service: ServiceName): boolean {
  return NAMES.some((name) => channelOf(name).owner === service || isReader(service, name));
}

/** The topics of a channel: one in each scope of the kinds that have it. */
export function topicsOf(partnership: Partnership, channel: ChannelName): ChannelTopic[] {
  return partnership.scopes
    .filter(({ kind }) => channelOf(channel).scopes.includes(kind))
    .map(({ id }) => ({ topic: topicOf(toScope(id), channel), channel, scope: toScope(id) }));
}

/** The topics that a service reads when it works for a scope. */
export function topicsReadBy(partnership: Partnership, service: ServiceName, scope: Scope): ChannelTopic[] {
  const reader = describeScope(partnership, scope);
  const reads = (from: ReadingFrom, topic: ChannelTopic) =>
    isRead(from, reader, describeScope(partnership, topic.scope));
  return NAMES.flatMap((channel) => {
    const ways = channelOf(channel).readers.filter((one) => one.service === service);
    return topicsOf(partnership, channel).filter((topic) => ways.some(({ from }) => reads(from, topic)));
  });
}

interface PlaceOfReading {
  readonly id: string;
  readonly kind: ScopeKind;
}

function isRead(from: ReadingFrom, reader: PlaceOfReading, said: PlaceOfReading): boolean {
  switch (from) {
    case 'own':
      return reader.id === said.id;
    case 'joint':
      return reader.kind === 'authority' && said.kind === 'joint';
    case 'authorities':
      return reader.kind === 'joint' && said.kind === 'authority';
  }
}
