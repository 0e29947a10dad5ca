import type { KafkaConfig } from 'kafkajs';

/**
 * How to reach the broker with kafkajs as it is installed: nothing of Accord is imported here, because that changes kafkajs
 * when it is loaded.
 */
export function plainKafkaConfig(): KafkaConfig {
  const { ACCORD_TEST_KAFKA_BROKERS: brokers = '', ACCORD_TEST_KAFKA_USERNAME: username = '' } = process.env;
  const { ACCORD_TEST_KAFKA_PASSWORD: password = '' } = process.env;
  const sasl = { mechanism: 'scram-sha-512', username, password } as const;
  return { clientId: 'bench', brokers: brokers.split(','), ssl: false, sasl, logLevel: 0 };
}
