import { CHANNELS, type Channel, type ChannelName } from '@accord/contracts';
import type { ServiceName } from '@accord/partnership';

const NAMES = Object.keys(CHANNELS) as ChannelName[];

/** What is declared of a channel. */
export function channelOf(name: ChannelName): Channel {
  return CHANNELS[name];
}

/** The channels that a service writes. */
export function ownedBy(service: ServiceName): ChannelName[] {
  return NAMES.filter((name) => channelOf(name).owner === service);
}

/** The channels that a service may listen to. */
export function readBy(service: ServiceName): ChannelName[] {
  return NAMES.filter((name) => channelOf(name).readers.includes(service));
}
