import type { Provider } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import {
  KafkaBatchServer,
  MessagingGauges,
  Outbox,
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
      provide: MessagingGauges,
      inject: [UnitOfWork, Relays, KafkaBatchServer],
      useFactory: (work: UnitOfWork, relays: Relays, server: KafkaBatchServer) =>
        new MessagingGauges(settings, work, { relays, server }, logger),
    },
  ];
}

/** Starts the relays and, as a transport of the application, the consumer. Neither waits for the broker. */
export async function startMessaging(app: NestFastifyApplication, parts: ServiceParts): Promise<void> {
  if (!parts.messaging) return;
  registerMessagingMetrics(app.get(Metrics), app.get(MessagingGauges));
  app.connectMicroservice({ strategy: app.get(KafkaBatchServer) });
  await app.startAllMicroservices();
  app.get(Relays).start();
}

/** Resolves when nothing is in flight any more, in either direction. */
export async function stopMessaging(app: NestFastifyApplication, parts: ServiceParts): Promise<void> {
  if (!parts.messaging) return;
  await Promise.all([app.get(Relays).stop(), app.get(KafkaBatchServer).close(), app.get(MessagingGauges).close()]);
}

function messagingSettings({ settings }: ServiceParts): MessagingSettings {
  const { service, config, perScope } = settings;
  const connections = [...perScope.kafkaPasswords].map(([scope, password]) => {
    const username = principalOf(scope, service);
    return [scope, { brokers: config.kafkaBrokers, tls: config.kafkaTls, username, password }] as const;
  });
  return { service, partnership: settings.partnership, connections: new Map(connections) };
}
