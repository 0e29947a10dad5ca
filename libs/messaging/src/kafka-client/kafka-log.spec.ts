import type { LogEntry } from 'kafkajs';
import { kafkaLog } from './kafka-log.js';

function linesOf(namespace: string, message: string, level = 1, more: object = {}): unknown[][] {
  const lines: unknown[][] = [];
  const note =
    (as: string) =>
    (...line: unknown[]) =>
      void lines.push([as, ...line]);
  const log = { info: note('info'), warn: note('warn'), error: note('error') };
  kafkaLog(log)()({
    namespace,
    level,
    label: '',
    log: { timestamp: '', message, logger: 'kafkajs', ...more },
  } as LogEntry);
  return lines;
}

describe(kafkaLog.name, () => {
  it.each([
    ['Connection', 'Connection error: connect ECONNREFUSED 127.0.0.1:9092'],
    ['BrokerPool', 'Failed to connect to seed broker, trying another broker from the list'],
    ['Consumer', 'Crash: KafkaJSNonRetriableError'],
    ['SCRAMAuthenticator', 'SASL SCRAM SHA512 authentication failed'],
  ])('leaves to relay and consumer what %s writes at every attempt', (namespace, message) => {
    expect(linesOf(namespace, message)).toEqual([]);
  });

  it('hands on the rest, with allowed fields only', () => {
    const more = { groupId: 'stockton.cases', payload: 'a name', stack: 'a stack' };
    expect(linesOf('Runner', 'The group is rebalancing, re-joining', 2, more)).toEqual([
      ['info', { groupId: 'stockton.cases' }, 'kafkajs Runner: The group is rebalancing, re-joining'],
    ]);
    expect(linesOf('ConsumerGroup', 'Offset out of range')).toEqual([
      ['warn', {}, 'kafkajs ConsumerGroup: Offset out of range'],
    ]);
  });
});
