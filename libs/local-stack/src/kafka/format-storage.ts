import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChildPlace } from '../supervisor/child-place.js';
import { Machine } from '../supervisor/machine.config.js';
import { runToEnd } from '../supervisor/run-to-end.js';
import type { KafkaInstallation } from './kafka-installation.js';
import { newClusterId } from './new-cluster-id.js';

/** Where a broker keeps its settings and data, and the passwords of all who may ever sign in to it. */
export interface KafkaStorage {
  readonly propertiesFile: string;
  readonly logDir: string;
  /** Principal → password. Known when the storage is made: adding one later costs another start of Java. */
  readonly principals: Readonly<Record<string, string>>;
  /** The same for all nodes that belong together; a node that is alone gets its own. */
  readonly clusterId?: string;
}

/** Formats the broker's storage with all principals, if that was not done. */
export async function formatStorage(
  installation: KafkaInstallation,
  storage: KafkaStorage,
  place: ChildPlace,
): Promise<void> {
  if (existsSync(join(storage.logDir, 'meta.properties'))) return;
  rmSync(storage.logDir, { recursive: true, force: true });
  // Passwords on a command line could be seen by every login of the machine, so Java reads its arguments from a file.
  const file = `${storage.propertiesFile}.format`;
  writeFileSync(file, argumentsFile(installation, storage), { mode: 0o600 });
  try {
    const env = new Machine().environment();
    await runToEnd({ name: 'kafka-format', command: installation.java, args: [`@${file}`], env }, place);
    // The tool prints what it wrote, digests of passwords among it.
    rmSync(join(place.logs, 'kafka-format.log'), { force: true });
  } finally {
    rmSync(file, { force: true });
  }
}

function argumentsFile(installation: KafkaInstallation, storage: KafkaStorage): string {
  const scram = Object.entries(storage.principals).flatMap(([name, password]) => [
    '--add-scram',
    `SCRAM-SHA-512=[name=${name},password=${password}]`,
  ]);
  const format = ['format', '-t', storage.clusterId ?? newClusterId(), '-c', storage.propertiesFile, ...scram];
  const all = [...installation.arguments('kafka.tools.StorageTool'), ...format];
  return all.map((argument) => `"${argument.replaceAll('\\', '\\\\')}"`).join('\n');
}
