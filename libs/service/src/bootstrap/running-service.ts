import type { AddressInfo } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Readiness } from '../health/readiness.js';
import type { MetricsServer } from '../metrics/metrics-server.js';
import { stopMessaging } from './messaging-parts.js';
import type { ServiceParts } from './service-parts.js';

/** A service that listens, until it is closed. */
export class RunningService {
  private closing?: Promise<void>;

  constructor(
    readonly app: NestFastifyApplication,
    private readonly parts: ServiceParts,
    private readonly metrics: { readonly server: MetricsServer; readonly port: number },
  ) {}

  get port(): number {
    return (this.app.getHttpServer().address() as AddressInfo).port;
  }

  get metricsPort(): number {
    return this.metrics.port;
  }

  /** Not ready; then no new requests and messages while those in progress end; then the databases are let go. */
  close(): Promise<void> {
    this.closing ??= this.closeInOrder();
    return this.closing;
  }

  private async closeInOrder(): Promise<void> {
    this.app.get(Readiness).stop();
    // At the same time: while a broker is away the one alone may take nearly all the time there is.
    await Promise.all([stopMessaging(this.app, this.parts), this.app.close()]);
    await this.metrics.server.close();
    await this.parts.databases.close();
    this.parts.logger.info('stopped');
    this.parts.logger.flush();
  }
}
