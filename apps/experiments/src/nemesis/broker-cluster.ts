import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startKafkaCluster, type RunningKafkaCluster, type RunningServer } from '@accord/local-stack';
import { eventually, useTestKafka } from '@accord/testing';
import type { World } from '../world/world.js';

// These brokers listen on this machine only and live for as long as an experiment does.
const PASSWORD = 'experiment';
const PATIENCE = 60_000;

/** Three brokers of an experiment's own, each of which can be stopped, killed and frozen. */
export class BrokerCluster {
  private constructor(
    private readonly cluster: RunningKafkaCluster,
    private readonly dataDir: string,
    private readonly leadBack: () => void,
  ) {}

  /** Starts them and leads every world that is opened after it, and its processes, to them until `close`. */
  static async start(): Promise<BrokerCluster> {
    const dataDir = mkdtempSync(join(tmpdir(), 'accord-brokers-'));
    const principals = { admin: PASSWORD, broker: PASSWORD };
    const cluster = await startKafkaCluster({ dataDir, principals });
    const leadBack = useTestKafka({ brokers: cluster.brokers, username: 'admin', password: PASSWORD });
    return new BrokerCluster(cluster, dataDir, leadBack);
  }

  get ids(): number[] {
    return [...this.cluster.nodes.keys()];
  }

  /** One of the brokers, by its number. */
  node(id: number): RunningServer {
    const node = this.cluster.nodes.get(id);
    if (!node) throw new Error(`There is no broker ${id}`);
    return node;
  }

  /** Lets a broker stand still, with every connection open. */
  freeze(id: number): void {
    this.signal(id, 'SIGSTOP');
  }

  thaw(id: number): void {
    this.signal(id, 'SIGCONT');
  }

  /** Resolves with the number of the broker that leads a partition of the world's first topic. */
  async leaderOf(world: World, partition = 0): Promise<number> {
    const leaders = await partitionsOf(world);
    return leaders.find(({ partitionId }) => partitionId === partition)?.leader ?? -1;
  }

  /** Resolves when every broker has every record of the world's first topic. */
  async inSync(world: World): Promise<void> {
    await eventually(
      () => partitionsOf(world).catch(() => []),
      (partitions) => partitions.length > 0 && partitions.every(({ isr }) => isr.length === this.ids.length),
      PATIENCE,
    );
  }

  async close(): Promise<void> {
    this.ids.forEach((id) => this.thaw(id));
    await this.cluster.stop();
    this.leadBack();
    rmSync(this.dataDir, { recursive: true });
  }

  private signal(id: number, signal: NodeJS.Signals): void {
    const { pid } = this.node(id).process;
    if (pid) process.kill(pid, signal);
  }
}

/** With connections of its own: those that the world has may lead to a broker that stands still. */
async function partitionsOf({ place }: World): Promise<{ partitionId: number; leader: number; isr: number[] }[]> {
  const admin = place.topics.kafka.admin();
  await admin.connect();
  try {
    const { topics } = await admin.fetchTopicMetadata({ topics: [place.topic] });
    return topics.flatMap(({ partitions }) => partitions);
  } finally {
    await admin.disconnect();
  }
}
