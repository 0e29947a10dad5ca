import type { AddressInfo } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { ScopeDatabases } from '@accord/persistence';
import type { MetricsServer } from '@accord/service';
import type { Logger } from 'pino';
import { WebReadiness } from './web-readiness.js';

/** What must be let go when `web` stops. */
interface RunningParts {
  readonly databases: ScopeDatabases;
  readonly metricsServer: MetricsServer;
  readonly metricsPort: number;
  readonly logger: Logger;
}

/** `web` while it listens, until it is closed. */
export class RunningWeb {
  private closing?: Promise<void>;

  constructor(
    readonly app: NestFastifyApplication,
    private readonly parts: RunningParts,
  ) {}

  get port(): number {
    return (this.app.getHttpServer().address() as AddressInfo).port;
  }

  get metricsPort(): number {
    return this.parts.metricsPort;
  }

  /** Not ready, then no new requests, then those in progress end, then the database is let go. */
  close(): Promise<void> {
    this.closing ??= this.closeInOrder();
    return this.closing;
  }

  private async closeInOrder(): Promise<void> {
    this.app.get(WebReadiness).stop();
    await this.app.close();
    await this.parts.metricsServer.close();
    await this.parts.databases.close();
    this.parts.logger.info('stopped');
    this.parts.logger.flush();
  }
}
