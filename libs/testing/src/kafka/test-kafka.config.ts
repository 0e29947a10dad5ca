import type { KafkaConnection } from '@accord/messaging';

/** How the tests reach their broker: as its administrator, or as a service's principal with the principals' password. */
export function testKafkaConnection(principal?: string): KafkaConnection {
  const password = principal ? 'ACCORD_TEST_KAFKA_PRINCIPAL_PASSWORD' : 'ACCORD_TEST_KAFKA_PASSWORD';
  return {
    brokers: required('ACCORD_TEST_KAFKA_BROKERS').split(','),
    tls: false,
    username: principal ?? required('ACCORD_TEST_KAFKA_USERNAME'),
    password: required(password),
  };
}

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: start the tests with the integration project of Jest`);
  return value;
}
