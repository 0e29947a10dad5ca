import { Writable } from 'node:stream';
import { createService, type RunningService, type ServiceDefinition, type ServiceOptions } from '@accord/service';
import { ServiceClient } from './service-client.js';

/** A service that a test started, on ports of its own. */
export class TestService extends ServiceClient {
  constructor(
    private readonly running: RunningService,
    private readonly lines: readonly string[],
  ) {
    super(`http://127.0.0.1:${running.port}`);
  }

  /** For what HTTP does not show: providers of the application. */
  get app(): RunningService['app'] {
    return this.running.app;
  }

  get metricsUrl(): string {
    return `http://127.0.0.1:${this.running.metricsPort}/metrics`;
  }

  /** Everything it has logged so far. */
  get log(): string {
    return this.lines.join('');
  }

  close(): Promise<void> {
    return this.running.close();
  }
}

/** Starts a service as `runService` does, but in this process, on free ports and with its log kept. Without Kafka unless asked for. */
export async function startService(definition: ServiceDefinition, options: ServiceOptions): Promise<TestService> {
  const lines: string[] = [];
  const logDestination = new Writable({
    write(chunk: Buffer, _encoding, done): void {
      lines.push(chunk.toString());
      done();
    },
  });
  const environment = { PORT: '0', METRICS_PORT: '0', KAFKA_BROKERS: '127.0.0.1:1', ...options.environment };
  const running = await createService(definition, { messaging: false, logDestination, ...options, environment });
  return new TestService(running, lines);
}
