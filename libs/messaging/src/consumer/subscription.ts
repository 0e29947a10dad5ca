import type { Scope } from '@accord/kernel';
import { topicsReadBy, type ChannelTopic } from '../channels/channels-of.js';
import { principalOf } from '../channels/principal-of.js';
import type { MessagingSettings } from '../messaging-settings.js';

/** What one service reads for one scope, and as which group. */
export interface Subscription {
  /** For whom it is read: the scope whose database takes the effects. */
  readonly scope: Scope;
  readonly group: string;
  /** By the topic's name. */
  readonly topics: ReadonlyMap<string, ChannelTopic>;
}

/** The subscription of a service for a scope, as the contracts allow it. */
export function subscriptionOf(
  settings: Pick<MessagingSettings, 'partnership' | 'service'>,
  scope: Scope,
): Subscription {
  const { partnership, service } = settings;
  const topics = new Map(topicsReadBy(partnership, service, scope).map((topic) => [topic.topic, topic]));
  return { scope, group: principalOf(scope, service), topics };
}
