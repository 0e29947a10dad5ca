import type { LogEntry } from 'kafkajs';
import type { MessagingLog } from '../messaging-log.js';

const ALLOWED = [
  'broker',
  'clientId',
  'groupId',
  'memberId',
  'topic',
  'partition',
  'offset',
  'retryCount',
  'retryTime',
  'duration',
];
const ERROR_LEVEL = 1;
/** The retries are limited on purpose: the outbox keeps what was not acknowledged. */
const EXPECTED = 'Limiting retries for the idempotent producer';
/** These write a line per attempt, several a second while a broker is away. Relay and consumer say it once, and say when it is over. */
const SAID_ELSEWHERE = ['Connection', 'BrokerPool', 'Consumer', 'Producer'];
const AUTHENTICATOR = 'Authenticator';

/**
 * Hands kafkajs' log lines on with an allow-list of fields; whatever else kafkajs attaches (values, stacks) stays behind.
 * What kafkajs calls an error it nearly always tries again, so it is a warning here: relay and consumer say what stays wrong.
 */
export function kafkaLog(log: MessagingLog): () => (entry: LogEntry) => void {
  return () => (entry) => {
    if (isSaidElsewhere(entry.namespace) || entry.log.message.startsWith(EXPECTED)) return;
    const details = Object.fromEntries(
      ALLOWED.filter((key) => key in entry.log).map((key) => [key, entry.log[key] as unknown]),
    );
    const line = `kafkajs ${entry.namespace ?? ''}: ${entry.log.message}`;
    if (entry.level === ERROR_LEVEL) log.warn(details, line);
    else log.info(details, line);
  };
}

/** Some of kafkajs' warnings name no part of it. */
function isSaidElsewhere(namespace = ''): boolean {
  return SAID_ELSEWHERE.includes(namespace) || namespace.endsWith(AUTHENTICATOR);
}
