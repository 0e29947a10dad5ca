import type { Provider } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import {
  KafkaBatchServer,
  MessagingGauges,
  Outbox,
  ParkedMessages,
  principalOf,
  Relays,
  type MessagingSettings,
} from '@accord/messaging';
import { UnitOfWork } from '@accord/persistence';
import { Metrics } from '../metrics/metrics.js';
import { registerMessagingMetrics } from '../metrics/messaging-metrics.js';
import type { ServiceParts } from './service-parts.js';

/** What a service says and hears: the outbox for everyone to inject, and the machinery that takes it to and from Kafka. */
export function messagingProviders(parts: ServiceParts): Provider[] {
  const settings = messagingSettings(parts);
  const { logger } = parts;
  return [
    { provide: Outbox, useValue: new Outbox(settings.service) },
    {
      provide: Relays,
      inject: [UnitOfWork, Outbox],
      useFactory: (work: UnitOfWork, outbox: Outbox) => new Relays(settings, work, outbox, logger),
    },
    {
      provide: KafkaBatchServer,
      inject: [UnitOfWork],
      useFactory: (work: UnitOfWork) => new KafkaBatchServer(settings, work, logger),
    },
    {
      provide: ParkedMessages,
      inject: [KafkaBatchServer],
      useFactory: ({ handlers }: KafkaBatchServer) => ParkedMessages.of(settings, handlers),
    },
    {
      provide: MessagingGauges,
      inject: [UnitOfWork, Relays, KafkaBatchServer],
      useFactory: (work: UnitOfWork, relays: Relays, server: KafkaBatchServer) =>
        new MessagingGauges(settings, work, { relays, server }, logger),
    },
  ];
}

/** Gathers what the service does about events: also who only releases parked ones needs it. */
export function connectHandlers(app: NestFastifyApplication): void {
  app.connectMicroservice({ strategy: app.get(KafkaBatchServer) });
}

/** Starts the relays and, as a transport of the application, the consumer. Neither waits for the broker. */
export async function startMessaging(app: NestFastifyApplication, parts: ServiceParts): Promise<void> {
  connectHandlers(app);
  if (!parts.messaging) return;
  registerMessagingMetrics(app.get(Metrics), app.get(MessagingGauges));
  await app.startAllMicroservices();
  app.get(Relays).start();
}

/** Resolves when nothing is in flight any more, in either direction. */
export async function stopMessaging(app: NestFastifyApplication, parts: ServiceParts): Promise<void> {
  if (!parts.messaging) return;
  await Promise.all([app.get(Relays).stop(), app.get(KafkaBatchServer).close(), app.get(MessagingGauges).close()]);
}

/** How the service reaches Kafka in each of its scopes. */
export function messagingSettings({ settings }: ServiceParts): MessagingSettings {
  const { service, config, perScope } = settings;
  const connections = [...perScope.kafkaPasswords].map(([scope, password]) => {
    const username = principalOf(scope, service);
    return [scope, { brokers: config.kafkaBrokers, tls: config.kafkaTls, username, password }] as const;
  });
  return { service, partnership: settings.partnership, connections: new Map(connections) };
}
