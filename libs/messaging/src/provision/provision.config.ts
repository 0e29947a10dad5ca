import { loadPartnership } from '@accord/partnership';
import type { KafkaConnection } from '../kafka-client/kafka-connection.js';
import { planKafka, type KafkaPlan } from './kafka-plan.js';
import type { TopicShape } from './provision-kafka.js';

/** What the provisioning command works from. */
export interface ProvisionConfig {
  readonly connection: KafkaConnection;
  readonly plan: KafkaPlan;
  readonly shape: TopicShape;
}

/** Reads the environment; every missing or wrong thing is named, no value is ever shown. */
export function readProvisionConfig(environment: NodeJS.ProcessEnv = process.env): ProvisionConfig {
  return {
    connection: {
      brokers: required(environment, 'KAFKA_BROKERS')
        .split(',')
        .map((broker) => broker.trim()),
      tls: flag(environment, 'KAFKA_TLS'),
      username: required(environment, 'KAFKA_ADMIN_USERNAME'),
      password: required(environment, 'KAFKA_ADMIN_PASSWORD'),
    },
    plan: planKafka(loadPartnership(required(environment, 'PARTNERSHIP_FILE'))),
    shape: {
      partitions: count(environment, 'KAFKA_PARTITIONS', 6),
      replicationFactor: count(environment, 'KAFKA_REPLICATION_FACTOR', 3),
    },
  };
}

function required(environment: NodeJS.ProcessEnv, name: string): string {
  const value = environment[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

/** Anything but `true` and `false` is refused: a misspelt one must not send the administrator's password in the clear. */
function flag(environment: NodeJS.ProcessEnv, name: string): boolean {
  const value = environment[name] || 'false';
  if (value !== 'true' && value !== 'false') throw new Error(`${name} must be true or false`);
  return value === 'true';
}

function count(environment: NodeJS.ProcessEnv, name: string, standard: number): number {
  const value = environment[name] ? Number(environment[name]) : standard;
  if (!Number.isInteger(value) || value < 1) throw new Error(`${name} must be a whole number from 1`);
  return value;
}
