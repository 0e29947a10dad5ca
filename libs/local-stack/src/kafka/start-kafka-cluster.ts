import { join } from 'node:path';
import { ChildPlace } from '../supervisor/child-place.js';
import { freePort } from '../supervisor/free-port.js';
import type { RunningServer } from '../supervisor/running-server.js';
import { fetchKafka } from './fetch-kafka.js';
import { KafkaInstallation } from './kafka-installation.js';
import { newClusterId } from './new-cluster-id.js';
import { prepareNode } from './prepare-node.js';
import type { KafkaOptions } from './start-kafka.js';

const NODES = 3;

/** Three brokers that hold every record each, and acknowledge it when two of them have it. */
export interface RunningKafkaCluster {
  readonly brokers: string;
  /** By node number, from one. Each can be killed, stopped and started again by itself. */
  readonly nodes: ReadonlyMap<number, RunningServer>;
  stop(): Promise<void>;
}

/**
 * Starts three nodes on this machine, each a broker and a controller, with the passwords and access rules of the single
 * node; resolves when all answer. With two of three alive the cluster goes on; the ports are any that are free.
 */
export async function startKafkaCluster(
  options: Pick<KafkaOptions, 'dataDir' | 'principals' | 'place'>,
): Promise<RunningKafkaCluster> {
  const place = options.place ?? new ChildPlace(options.dataDir);
  const installation = new KafkaInstallation();
  await fetchKafka(installation, place);
  const [ports, controllerPorts] = [await freePorts(), await freePorts()];
  const clusterId = newClusterId();
  const nodes = new Map<number, RunningServer>();
  for (const [index, port] of ports.entries()) {
    const nodeId = index + 1;
    const node = {
      name: `kafka-${nodeId}`,
      folder: join(options.dataDir, `kafka-${nodeId}`),
      port,
      controllerPort: controllerPorts[index] ?? 0,
      principals: options.principals,
      cluster: { nodeId, controllerPorts, clusterId },
    };
    nodes.set(nodeId, await prepareNode(installation, node, place));
  }
  const all = [...nodes.values()];
  all.forEach((node) => node.process.start());
  await Promise.all(all.map((node) => node.ready()));
  const brokers = ports.map((port) => `127.0.0.1:${port}`).join(',');
  return { brokers, nodes, stop: async () => void (await Promise.all(all.map((node) => node.stop()))) };
}

async function freePorts(): Promise<number[]> {
  const found = new Set<number>();
  while (found.size < NODES) found.add(await freePort());
  return [...found];
}
