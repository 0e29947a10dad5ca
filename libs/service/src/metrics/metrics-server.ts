import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Metrics } from './metrics.js';

/** Serves the metrics on a port of their own, so that the public port never shows them. */
export class MetricsServer {
  private readonly server: Server;

  constructor(metrics: Metrics) {
    this.server = createServer((request, answer) => {
      if (request.url !== '/metrics') {
        answer.writeHead(404).end();
        return;
      }
      metrics.scrape().then(
        (text) => answer.writeHead(200, { 'content-type': metrics.registry.contentType }).end(text),
        () => answer.writeHead(500).end(),
      );
    });
  }

  /** Answers the port it listens on. */
  async listen(port: number, host: string): Promise<number> {
    await new Promise<void>((resolve, reject) => {
      this.server.once('error', reject).listen(port, host, resolve);
    });
    return (this.server.address() as AddressInfo).port;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }
}
