import { join } from 'node:path';
import { ChildPlace } from '../supervisor/child-place.js';
import type { RunningServer } from '../supervisor/running-server.js';
import { addPrincipals } from './add-principals.js';
import { fetchKafka } from './fetch-kafka.js';
import { KafkaInstallation } from './kafka-installation.js';
import { prepareNode } from './prepare-node.js';

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
  const { port, principals } = options;
  const folder = join(options.dataDir, 'kafka');
  const place = options.place ?? new ChildPlace(options.dataDir);
  const installation = new KafkaInstallation();
  await fetchKafka(installation, place);
  const broker = await prepareNode(installation, { name: 'kafka', folder, ...options }, place);
  broker.process.start();
  await broker.ready();
  await addPrincipals(installation, { folder, port, principals }, place);
  return { brokers: `127.0.0.1:${port}`, ...broker };
}
