import type { Kafka } from 'kafkajs';
import type { MessagingLog } from '../messaging-log.js';
import { kafkajs } from '../kafkajs-patch/kafkajs.js';
import type { KafkaConnection } from './kafka-connection.js';
import { kafkaLog } from './kafka-log.js';

const RETRIES = 8;

/**
 * A kafkajs client under one principal, with the settings that every use of it in Accord shares. `retries` of about a
 * second each is how long it waits for a broker.
 */
export function createKafka(
  connection: KafkaConnection,
  clientId: string,
  log: MessagingLog,
  retries: number = RETRIES,
): Kafka {
  return new kafkajs.Kafka({
    clientId,
    brokers: [...connection.brokers],
    ssl: connection.tls,
    sasl: { mechanism: 'scram-sha-512', username: connection.username, password: connection.password },
    connectionTimeout: 3000,
    requestTimeout: 30_000,
    enforceRequestTimeout: true,
    // Short pauses: relay and consumer wait for a broker themselves, and go on within a second of its return.
    retry: { initialRetryTime: 100, maxRetryTime: 1000, factor: 0.2, multiplier: 2, retries },
    logLevel: kafkajs.logLevel.WARN,
    logCreator: kafkaLog(log),
  });
}
