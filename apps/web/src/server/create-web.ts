import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { systemClock, type Clock } from '@accord/kernel';
import { ScopeDatabases, WEB_SCOPE } from '@accord/persistence';
import { createLogger, Metrics, MetricsServer, NestLogger, type Environment } from '@accord/service';
import type { DestinationStream } from 'pino';
import { webDatabase } from '../web.database.js';
import { WebModule } from '../web.module.js';
import { createHttpAdapter } from './http-adapter.js';
import { RunningWeb } from './running-web.js';
import { readWebSettings } from './web-settings.js';

/** What `web` is started with; tests give a clock and a place for the log. */
export interface WebOptions {
  readonly environment: Environment;
  readonly clock?: Clock;
  readonly logDestination?: DestinationStream;
}

/** Makes and starts `web`: reads what it was told, connects to its database, listens. */
export async function createWeb({
  environment,
  clock = systemClock,
  logDestination: destination,
}: WebOptions): Promise<RunningWeb> {
  const settings = readWebSettings(environment);
  const { config } = settings;
  const logger = createLogger({ service: 'web', level: config.logLevel, ...(destination && { destination }) });
  const metrics = new Metrics('web');
  const databases = new ScopeDatabases(
    webDatabase,
    new Map([[WEB_SCOPE, { url: config.databaseUrl, poolSize: config.databasePoolSize }]]),
  );
  await databases.connect();
  const metricsServer = new MetricsServer(metrics);
  let app: NestFastifyApplication | undefined;
  try {
    const module = WebModule.withParts({ settings, databases, clock });
    app = await NestFactory.create<NestFastifyApplication>(
      module,
      await createHttpAdapter({ settings, logger, metrics }),
      {
        logger: new NestLogger(logger),
        bodyParser: false,
        abortOnError: false,
      },
    );
    const metricsPort = await metricsServer.listen(config.metricsPort, config.bindAddress);
    await app.listen(config.port, config.bindAddress);
    const web = new RunningWeb(app, { databases, metricsServer, metricsPort, logger });
    logger.info({ port: web.port, metricsPort }, 'started');
    return web;
  } catch (error) {
    await app?.close().catch(() => undefined);
    await metricsServer.close();
    await databases.close();
    throw error;
  }
}
