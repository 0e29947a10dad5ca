/** What differs between one broker and another. */
export interface BrokerSettings {
  readonly port: number;
  readonly controllerPort: number;
  readonly logDir: string;
  readonly brokerPassword: string;
  /** Absent for a node that is alone. */
  readonly cluster?: ClusterPlace;
}

/** A node's place among others: its number, from one, and the controller ports of all nodes in the order of their numbers. */
export interface ClusterPlace {
  readonly nodeId: number;
  readonly controllerPorts: readonly number[];
}

/** The broker speaks to itself under this name. */
export const BROKER_PRINCIPAL = 'broker';

/** Makes topics and access rules. */
export const ADMIN_PRINCIPAL = 'admin';

/** Settings of a node with passwords and access rules: whoever has no rule may do nothing. */
export function kafkaProperties(settings: BrokerSettings): string {
  const copies = settings.cluster && replicated(settings.cluster.controllerPorts.length);
  const entries = { ...node(settings), ...security(settings.brokerPassword), ...SMALL, ...copies };
  return Object.entries(entries)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}

function node({ port, controllerPort, logDir, cluster }: BrokerSettings): Record<string, string> {
  const { nodeId, controllerPorts } = cluster ?? { nodeId: 1, controllerPorts: [controllerPort] };
  return {
    'process.roles': 'broker,controller',
    'node.id': String(nodeId),
    'controller.quorum.voters': controllerPorts.map((voter, index) => `${index + 1}@127.0.0.1:${voter}`).join(','),
    listeners: `SASL_PLAINTEXT://127.0.0.1:${port},CONTROLLER://127.0.0.1:${controllerPort}`,
    'advertised.listeners': `SASL_PLAINTEXT://127.0.0.1:${port}`,
    'controller.listener.names': 'CONTROLLER',
    'listener.security.protocol.map': 'CONTROLLER:SASL_PLAINTEXT,SASL_PLAINTEXT:SASL_PLAINTEXT',
    'inter.broker.listener.name': 'SASL_PLAINTEXT',
    'log.dirs': logDir,
  };
}

function security(password: string): Record<string, string> {
  const login = `username="${BROKER_PRINCIPAL}" password="${password}"`;
  const scram = `org.apache.kafka.common.security.scram.ScramLoginModule required ${login};`;
  const plain = `org.apache.kafka.common.security.plain.PlainLoginModule required ${login} user_${BROKER_PRINCIPAL}="${password}";`;
  return {
    'sasl.mechanism.inter.broker.protocol': 'SCRAM-SHA-512',
    'sasl.mechanism.controller.protocol': 'PLAIN',
    'listener.name.sasl_plaintext.sasl.enabled.mechanisms': 'SCRAM-SHA-512',
    'listener.name.sasl_plaintext.scram-sha-512.sasl.jaas.config': scram,
    'listener.name.controller.sasl.enabled.mechanisms': 'PLAIN',
    'listener.name.controller.plain.sasl.jaas.config': plain,
    'authorizer.class.name': 'org.apache.kafka.metadata.authorizer.StandardAuthorizer',
    'super.users': `User:${BROKER_PRINCIPAL};User:${ADMIN_PRINCIPAL}`,
    'allow.everyone.if.no.acl.found': 'false',
  };
}

const SMALL = {
  'auto.create.topics.enable': 'false',
  'offsets.topic.replication.factor': '1',
  'offsets.topic.num.partitions': '4',
  'transaction.state.log.replication.factor': '1',
  'transaction.state.log.min.isr': '1',
  'transaction.state.log.num.partitions': '4',
  'share.coordinator.state.topic.replication.factor': '1',
  'share.coordinator.state.topic.min.isr': '1',
  'group.initial.rebalance.delay.ms': '0',
  'group.min.session.timeout.ms': '1000',
  'num.network.threads': '2',
  'num.io.threads': '2',
  'log.cleaner.dedupe.buffer.size': '8388608',
  'log.retention.hours': '336',
  // A broker that was killed may come back as soon as its old session is over.
  'broker.session.timeout.ms': '1000',
  'broker.heartbeat.interval.ms': '250',
};

/** Every record on every node, and acknowledged only when most of them have it, so that losing any one node loses nothing. */
function replicated(nodes: number): Record<string, string> {
  const [all, most] = [String(nodes), String(Math.floor(nodes / 2) + 1)];
  return {
    'default.replication.factor': all,
    'min.insync.replicas': most,
    'unclean.leader.election.enable': 'false',
    'offsets.topic.replication.factor': all,
    'transaction.state.log.replication.factor': all,
    'transaction.state.log.min.isr': most,
    'share.coordinator.state.topic.replication.factor': all,
    'share.coordinator.state.topic.min.isr': most,
    'replica.lag.time.max.ms': '5000',
    'broker.session.timeout.ms': '3000',
    'broker.heartbeat.interval.ms': '500',
  };
}
