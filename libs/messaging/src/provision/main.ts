import { describeError } from '../describe-error.js';
import type { MessagingLog } from '../messaging-log.js';
import { provisionKafka } from './provision-kafka.js';
import { readProvisionConfig } from './provision.config.js';

const write = (details: object, message: string): void => {
  process.stderr.write(`${message} ${JSON.stringify(details)}\n`);
};
const log: MessagingLog = { info: () => undefined, warn: write, error: write };

/** Makes the partnership's topics and access rules on the brokers that KAFKA_BROKERS names. May be run again at any time. */
try {
  const { connection, plan, shape } = readProvisionConfig();
  await provisionKafka(connection, plan, shape, log);
  process.stdout.write(`Kafka ready: ${plan.topics.length} topics, ${plan.rules.length} access rules\n`);
} catch (error) {
  const text = error instanceof Error ? error.message : 'unknown error';
  process.stderr.write(`Kafka could not be provisioned: ${text} ${JSON.stringify(describeError(error))}\n`);
  process.exitCode = 1;
}
