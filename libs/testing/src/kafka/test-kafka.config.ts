import type { KafkaConnection } from '@accord/messaging';

/** Brokers, as a list with commas, and their administrator. */
export interface TestKafka {
  readonly brokers: string;
  readonly username: string;
  readonly password: string;
}

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

/** Has everything connect to other brokers, as their administrator, from now on; answers what leads back to the former ones. */
export function useTestKafka({ brokers, username, password }: TestKafka): () => void {
  const former = { ...process.env };
  Object.assign(process.env, {
    ACCORD_TEST_KAFKA_BROKERS: brokers,
    ACCORD_TEST_KAFKA_USERNAME: username,
    ACCORD_TEST_KAFKA_PASSWORD: password,
  });
  return () => void Object.assign(process.env, former);
}

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: start the tests with the integration project of Jest`);
  return value;
}
