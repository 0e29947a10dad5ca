import { kafkajs } from '@accord/messaging/machinery';
import { testKafkaConnection } from '@accord/testing';
import type { Kafka } from 'kafkajs';
import type { KafkaProxy } from './kafka-proxy.js';

// Long for a broker on the same machine, and short for an experiment that waits it out again and again.
const REQUEST_TIMEOUT = 500;

/** A kafkajs client all of whose connections lead through a proxy, and that soon takes a reply for lost. */
export function proxiedKafka(proxy: KafkaProxy): Kafka {
  const { brokers, username, password } = testKafkaConnection();
  return new kafkajs.Kafka({
    clientId: 'accord.experiments',
    brokers: [...brokers],
    sasl: { mechanism: 'scram-sha-512', username, password },
    requestTimeout: REQUEST_TIMEOUT,
    enforceRequestTimeout: true,
    retry: { initialRetryTime: 50, maxRetryTime: 500, factor: 0.2, multiplier: 2, retries: 8 },
    logLevel: kafkajs.logLevel.NOTHING,
    socketFactory: proxy.route,
  });
}
