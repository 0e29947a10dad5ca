import type { ChannelName } from '@accord/contracts';
import type { Scope } from '@accord/kernel';

/** The topic of a channel in a scope: `stockton.people`. */
export function topicOf(scope: Scope, channel: ChannelName): string {
  return `${scope}.${channel}`;
}
