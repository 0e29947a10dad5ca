import type { Scope } from '@accord/kernel';
import type { Partnership, ServiceName } from '@accord/partnership';
import type { KafkaConnection } from './kafka-client/kafka-connection.js';
import type { MessagingTuning } from './messaging-tuning.js';

/** Which service this is, the scopes it serves here, and how it reaches Kafka in each of them. */
export interface MessagingSettings {
  readonly service: ServiceName;
  /** Which scopes there are; what is read from where follows from it. */
  readonly partnership: Partnership;
  /** One connection per served scope, each under the principal of this service in that scope. */
  readonly connections: ReadonlyMap<Scope, KafkaConnection>;
  readonly tuning?: Partial<MessagingTuning>;
}
