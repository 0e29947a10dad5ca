import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ChildPlace } from '../supervisor/child-place.js';
import { Machine } from '../supervisor/machine.config.js';
import { KafkaTools } from './kafka-tools.js';

/** Which messages are read, and by whom. */
export interface KafkaReading {
  readonly brokers: readonly string[];
  readonly username: string;
  readonly password: string;
  /** A topic of one partition. */
  readonly topic: string;
  readonly count: number;
}

/** How the tool prints a message: all bytes that are no printable ASCII, and the backslash, as `\xHH`. */
export const PRINTED = { between: '\u0001', betweenHeaders: '\u0002', end: '\u0003', nothing: 'null-as-nothing' };

const BYTES = 'org.apache.kafka.common.serialization.BytesDeserializer';
const FORMAT = {
  'print.timestamp': 'true',
  'print.offset': 'true',
  'print.headers': 'true',
  'print.key': 'true',
  'key.deserializer': BYTES,
  'value.deserializer': BYTES,
  'headers.deserializer': BYTES,
  'key.separator': PRINTED.between,
  'headers.separator': PRINTED.betweenHeaders,
  'line.separator': PRINTED.end,
  'null.literal': PRINTED.nothing,
};
const MOST_OUTPUT = 512 * 1024 * 1024;

/**
 * Reads the first messages of a topic with the client that Kafka's own authors wrote (its console consumer), and resolves with
 * what it prints of each: timestamp, offset, headers, key, value.
 */
export async function readWithKafka(reading: KafkaReading): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'accord-read-'));
  try {
    const tools = new KafkaTools();
    await tools.fetch(new ChildPlace(folder));
    const login = join(folder, 'login.properties');
    writeFileSync(login, loginOf(reading), { mode: 0o600 });
    const from = ['--bootstrap-server', reading.brokers.join(), '--command-config', login, '--topic', reading.topic];
    const which = ['--partition', '0', '--offset', 'earliest', '--max-messages', String(reading.count)];
    const format = Object.entries(FORMAT).flatMap(([name, value]) => ['--formatter-property', `${name}=${value}`]);
    const consumer = tools.arguments('org.apache.kafka.tools.consumer.ConsoleConsumer');
    const args = [...consumer, ...from, ...which, '--timeout-ms', '30000', ...format];
    const options = { env: new Machine().environment(), maxBuffer: MOST_OUTPUT };
    const { stdout } = await promisify(execFile)(tools.java, args, options);
    return stdout.split(PRINTED.end).slice(0, -1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function loginOf({ username, password }: KafkaReading): string {
  const module = 'org.apache.kafka.common.security.scram.ScramLoginModule';
  return [
    'security.protocol=SASL_PLAINTEXT',
    'sasl.mechanism=SCRAM-SHA-512',
    `sasl.jaas.config=${module} required username="${username}" password="${password}";\n`,
  ].join('\n');
}
