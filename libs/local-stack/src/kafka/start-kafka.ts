import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ChildPlace } from '../supervisor/child-place.js';
import { Machine } from '../supervisor/machine.config.js';
import type { ProcessDescription } from '../supervisor/process-description.js';
import { runningServer, type RunningServer } from '../supervisor/running-server.js';
import { SupervisedProcess } from '../supervisor/supervised-process.js';
import { until } from '../supervisor/until.js';
import { addPrincipals } from './add-principals.js';
import { brokerAnswers } from './broker-answers.js';
import { fetchKafka } from './fetch-kafka.js';
import { formatStorage } from './format-storage.js';
import { KafkaInstallation } from './kafka-installation.js';
import { BROKER_PRINCIPAL, kafkaProperties } from './kafka-properties.js';

/** What a Kafka of one's own needs. */
export interface KafkaOptions {
  /** Folder of this installation: the broker's data go below it. */
  readonly dataDir: string;
  readonly port: number;
  readonly controllerPort: number;
  /** Principal → password; `broker` and `admin` must be among them. */
  readonly principals: Readonly<Record<string, string>>;
  /** Whether the broker is started again when it dies (default no). */
  readonly revive?: boolean;
  readonly place?: ChildPlace;
  /** Instead of those that take loaded classes from the archive. */
  readonly javaOptions?: string[];
}

/** A broker that answers at `brokers`. */
export interface RunningKafka extends RunningServer {
  readonly brokers: string;
}

/** Fetches Kafka and formats its storage, if needed, starts one broker with SCRAM and access rules, resolves when it answers. */
export async function startKafka(options: KafkaOptions): Promise<RunningKafka> {
  const folder = join(options.dataDir, 'kafka');
  mkdirSync(folder, { recursive: true });
  const place = options.place ?? new ChildPlace(options.dataDir);
  const installation = new KafkaInstallation();
  await fetchKafka(installation, place);
  const storage = {
    propertiesFile: join(folder, 'server.properties'),
    logDir: join(folder, 'log'),
    principals: options.principals,
  };
  writeFileSync(storage.propertiesFile, properties(options, storage.logDir), { mode: 0o600 });
  await formatStorage(installation, storage, place);
  const broker = new SupervisedProcess(
    describe(installation, storage.propertiesFile, options.javaOptions),
    place,
    options.revive ?? false,
  );
  const ready = (): Promise<void> =>
    until('Kafka', () => brokerAnswers(options.port), { timeoutMs: 60_000, hopeless: broker.hopeless });
  broker.start();
  await ready();
  await addPrincipals(installation, { folder, port: options.port, principals: options.principals }, place);
  return { brokers: `127.0.0.1:${options.port}`, ...runningServer(broker, ready) };
}

function properties(options: KafkaOptions, logDir: string): string {
  const brokerPassword = options.principals[BROKER_PRINCIPAL] ?? '';
  return kafkaProperties({ port: options.port, controllerPort: options.controllerPort, logDir, brokerPassword });
}

function describe(installation: KafkaInstallation, file: string, javaOptions?: string[]): ProcessDescription {
  const args = [...installation.arguments('kafka.Kafka', javaOptions), file];
  return { name: 'kafka', command: installation.java, args, env: new Machine().environment() };
}
