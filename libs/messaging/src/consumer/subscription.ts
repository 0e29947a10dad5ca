import type { ChannelName } from '@accord/contracts';
import type { Scope } from '@accord/kernel';
import { readBy } from '../channels/channels-of.js';
import { principalOf } from '../channels/principal-of.js';
import { topicOf } from '../channels/topic-of.js';
import type { MessagingSettings } from '../messaging-settings.js';

/** What one service reads in one scope, and as which group. */
export interface Subscription {
  readonly scope: Scope;
  readonly group: string;
  /** Channel by topic. */
  readonly topics: ReadonlyMap<string, ChannelName>;
}

/** The subscription of a service in a scope, as the contracts allow it. */
export function subscriptionOf({ service }: Pick<MessagingSettings, 'service'>, scope: Scope): Subscription {
  const topics = new Map(readBy(service).map((channel) => [topicOf(scope, channel), channel]));
  return { scope, group: principalOf(scope, service), topics };
}
