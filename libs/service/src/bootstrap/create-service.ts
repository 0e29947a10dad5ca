import { DiscoveryService, NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { systemClock, type Clock } from '@accord/kernel';
import { ScopeDatabases } from '@accord/persistence';
import type { DestinationStream } from 'pino';
import { checkRoutes } from '../access/route-check.js';
import type { Environment } from '../config/environment.config.js';
import { ServiceConfig } from '../config/service-config.js';
import { readServiceSettings } from '../config/service-settings.js';
import { createLogger } from '../logging/create-logger.js';
import { NestLogger } from '../logging/nest-logger.js';
import { registerDatabaseMetrics } from '../metrics/database-metrics.js';
import { Metrics } from '../metrics/metrics.js';
import { MetricsServer } from '../metrics/metrics-server.js';
import { OpenApiDocument } from '../openapi/openapi-document.js';
import { createHttpAdapter } from './http-adapter.js';
import { startMessaging, stopMessaging } from './messaging-parts.js';
import { RunningService } from './running-service.js';
import type { ServiceDefinition } from './service-definition.js';
import type { ServiceParts } from './service-parts.js';
import { ServiceModule } from './service.module.js';

/** What a service is started with; tests give a clock, an environment of their own, or leave Kafka out. */
export interface ServiceOptions {
  readonly environment: Environment;
  readonly clock?: Clock;
  readonly messaging?: boolean;
  readonly logDestination?: DestinationStream;
}

/** Makes and starts a service: reads what it was told, connects to its databases, checks its routes, listens. */
export async function createService(definition: ServiceDefinition, options: ServiceOptions): Promise<RunningService> {
  const parts = createParts(definition, options);
  const metricsServer = new MetricsServer(parts.metrics);
  let app: NestFastifyApplication | undefined;
  try {
    await parts.databases.connect();
    app = await createApplication(parts);
    const { port, bindAddress, metricsPort } = parts.settings.config;
    const heardOn = await metricsServer.listen(metricsPort, bindAddress);
    await startMessaging(app, parts);
    await app.listen(port, bindAddress);
    const service = new RunningService(app, parts, { server: metricsServer, port: heardOn });
    const { scopes } = parts.settings;
    parts.logger.info({ scopes, port: service.port, metricsPort: heardOn }, 'started');
    return service;
  } catch (error) {
    // Also when the port was taken: a relay that leads would keep its lease, and go on without databases.
    if (app) await Promise.allSettled([stopMessaging(app, parts), app.close()]);
    await metricsServer.close();
    await parts.databases.close();
    throw error;
  }
}

/** What a process of the service is made of, before Nest. Nothing is connected yet. */
export function createParts(definition: ServiceDefinition, options: ServiceOptions): ServiceParts {
  const { environment, clock = systemClock, messaging = true, logDestination: destination } = options;
  const { service, database } = definition;
  const settings = readServiceSettings(service, definition.config ?? ServiceConfig, environment);
  const databases = new ScopeDatabases(database, settings.perScope.databases);
  const metrics = new Metrics(service);
  registerDatabaseMetrics(metrics, databases);
  return {
    definition,
    settings,
    databases,
    clock,
    logger: createLogger({ service, level: settings.config.logLevel, ...(destination && { destination }) }),
    metrics,
    messaging,
  };
}

/** The service as Nest puts it together; nothing has begun to run or listen. */
export async function createApplication(parts: ServiceParts): Promise<NestFastifyApplication> {
  const module = ServiceModule.forService(parts);
  const app = await NestFactory.create<NestFastifyApplication>(module, createHttpAdapter(parts), {
    logger: new NestLogger(parts.logger),
    bodyParser: false,
    abortOnError: false,
  });
  checkRoutes(app.get(DiscoveryService));
  app.get(OpenApiDocument).attach(app);
  return app;
}
