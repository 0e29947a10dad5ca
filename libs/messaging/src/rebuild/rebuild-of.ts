import type { ChannelName } from '@accord/contracts';
import type { Scope } from '@accord/kernel';
import type { ShadowSchema } from '@accord/persistence';
import { principalOf } from '../channels/principal-of.js';
import type { EventHandlers } from '../consumer/event-handlers.js';
import { subscriptionOf } from '../consumer/subscription.js';
import { findEvent } from '../envelope/find-event.js';
import { createKafka } from '../kafka-client/create-kafka.js';
import type { MessagingLog } from '../messaging-log.js';
import type { MessagingSettings } from '../messaging-settings.js';
import { Rebuild, type RebuildOrder } from './rebuild.js';
import { RebuildRefusedError } from './rebuild-refused-error.js';

/** What an operator asks for. */
export interface RebuildWish extends Pick<RebuildOrder, 'isCheck' | 'record'> {
  readonly scope: Scope;
  /** Name of the projection. */
  readonly projection: string;
}

/** What of a service is looked at: who it is, and all its handlers. */
export interface RebuiltService {
  readonly settings: MessagingSettings;
  readonly handlers: EventHandlers;
}

/** Prepares the rebuild of a service's projection, under the principal of the service. */
export function rebuildOf(
  service: RebuiltService,
  wish: RebuildWish,
  shadow: ShadowSchema,
  log: MessagingLog,
): Rebuild {
  const { settings } = service;
  const { scope, isCheck, record } = wish;
  const projection = service.handlers.projections.find(({ name }) => name === wish.projection);
  if (!projection) throw new RebuildRefusedError([`${settings.service} has no projection ${wish.projection}`]);
  const handlers = service.handlers.of(projection.name);
  const channels = new Set(handlers.types.map((type) => findEvent(type).channel as ChannelName));
  const heard = [...subscriptionOf(settings, scope).topics].filter(([, { channel }]) => channels.has(channel));
  const connection = settings.connections.get(scope);
  if (!connection) throw new Error(`No Kafka connection for scope ${scope}`);
  const consumer = principalOf(scope, settings.service);
  const order = { scope, consumer, projection, handlers, topics: new Map(heard), isCheck, record };
  return new Rebuild(createKafka(connection, `${consumer}.rebuild`, log), order, shadow);
}
