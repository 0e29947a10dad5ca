import type { Clock } from '@accord/kernel';
import type { ScopeDatabases } from '@accord/persistence';
import type { Logger } from 'pino';
import type { ServiceSettings } from '../config/service-settings.js';
import type { Metrics } from '../metrics/metrics.js';
import type { ServiceDefinition } from './service-definition.js';

/** What exists before Nest does: made by `createService`, handed to the modules. */
export interface ServiceParts {
  readonly definition: ServiceDefinition;
  readonly settings: ServiceSettings;
  readonly databases: ScopeDatabases;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly metrics: Metrics;
  /** Without it nothing talks to Kafka: events are recorded and stay in the outbox. */
  readonly messaging: boolean;
}
