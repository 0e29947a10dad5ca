import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChildPlace } from '../supervisor/child-place.js';
import { Machine } from '../supervisor/machine.config.js';
import { runningServer, type RunningServer } from '../supervisor/running-server.js';
import { SupervisedProcess } from '../supervisor/supervised-process.js';
import { until } from '../supervisor/until.js';
import { brokerAnswers } from './broker-answers.js';
import { formatStorage } from './format-storage.js';
import type { KafkaInstallation } from './kafka-installation.js';
import { BROKER_PRINCIPAL, kafkaProperties, type ClusterPlace } from './kafka-properties.js';

/** A broker that is to be made ready to start. */
export interface KafkaNode {
  /** Names its process, log and record. */
  readonly name: string;
  /** Its settings and data go here. */
  readonly folder: string;
  readonly port: number;
  readonly controllerPort: number;
  /** Principal → password. */
  readonly principals: Readonly<Record<string, string>>;
  readonly cluster?: ClusterPlace & { readonly clusterId: string };
  readonly revive?: boolean;
  readonly javaOptions?: string[];
}

/** Writes a node's settings and formats its storage, if needed. The process is not started: others may have to be ready first. */
export async function prepareNode(
  installation: KafkaInstallation,
  node: KafkaNode,
  place: ChildPlace,
): Promise<RunningServer> {
  const { folder, port, controllerPort, principals, cluster } = node;
  mkdirSync(folder, { recursive: true });
  const [propertiesFile, logDir] = [join(folder, 'server.properties'), join(folder, 'log')];
  const brokerPassword = principals[BROKER_PRINCIPAL] ?? '';
  const settings = { port, controllerPort, logDir, brokerPassword, ...(cluster && { cluster }) };
  writeFileSync(propertiesFile, kafkaProperties(settings), { mode: 0o600 });
  const clusterId = cluster && { clusterId: cluster.clusterId };
  await formatStorage(installation, { propertiesFile, logDir, principals, ...clusterId }, place);
  const args = [...installation.arguments('kafka.Kafka', node.javaOptions), propertiesFile];
  const description = { name: node.name, command: installation.java, args, env: new Machine().environment() };
  const broker = new SupervisedProcess(description, place, node.revive ?? false);
  const patience = { timeoutMs: 60_000, hopeless: broker.hopeless };
  return runningServer(broker, () => until('Kafka', () => brokerAnswers(port), patience));
}
