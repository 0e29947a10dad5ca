import type { Admin, AclEntry } from 'kafkajs';
import { createKafka } from '../kafka-client/create-kafka.js';
import type { KafkaConnection } from '../kafka-client/kafka-connection.js';
import { kafkajs } from '../kafkajs-patch/kafkajs.js';
import type { MessagingLog } from '../messaging-log.js';
import { aclOf } from './kafka-acl.js';
import type { KafkaPlan } from './kafka-plan.js';

const { AclOperationTypes, AclPermissionTypes, AclResourceTypes, ResourcePatternTypes } = kafkajs;
const RETENTION = 14 * 24 * 3_600_000;

/** How topics are made; existing ones keep what they have, because another number of partitions would break the order. */
export interface TopicShape {
  readonly partitions: number;
  readonly replicationFactor: number;
}

/** Makes the topics and access rules of a plan, and takes away rules on its topics and groups that it does not have. */
export async function provisionKafka(
  connection: KafkaConnection,
  plan: KafkaPlan,
  shape: TopicShape,
  log: MessagingLog,
): Promise<void> {
  const admin = createKafka(connection, 'accord.provision', log).admin();
  await admin.connect();
  try {
    await createTopics(admin, plan.topics, shape);
    const wanted = plan.rules.map(aclOf);
    const present = await presentAcls(admin, plan);
    await removeAcls(
      admin,
      present.filter((acl) => !wanted.some((other) => isSame(acl, other))),
    );
    const missing = wanted.filter((acl) => !present.some((other) => isSame(acl, other)));
    if (missing.length > 0) await admin.createAcls({ acl: missing });
  } finally {
    await admin.disconnect();
  }
}

async function createTopics(
  admin: Admin,
  topics: readonly string[],
  { partitions, replicationFactor }: TopicShape,
): Promise<void> {
  const existing = new Set(await admin.listTopics());
  const missing = topics.filter((topic) => !existing.has(topic));
  if (missing.length === 0) return;
  const configEntries = [
    { name: 'cleanup.policy', value: 'delete' },
    { name: 'retention.ms', value: String(RETENTION) },
    { name: 'min.insync.replicas', value: String(Math.max(1, replicationFactor - 1)) },
    { name: 'unclean.leader.election.enable', value: 'false' },
  ];
  await admin.createTopics({
    waitForLeaders: true,
    topics: missing.map((topic) => ({ topic, numPartitions: partitions, replicationFactor, configEntries })),
  });
}

/**
 * Every rule on the plan's topics and groups, whoever has it, and every rule that the plan's principals have there by a
 * pattern of names: one on `*` or on names that begin with `hartlepool` would let a principal across scopes.
 */
async function presentAcls(admin: Admin, plan: KafkaPlan): Promise<AclEntry[]> {
  const { resources } = await admin.describeAcls({
    resourceType: AclResourceTypes.ANY,
    resourcePatternType: ResourcePatternTypes.ANY,
    operation: AclOperationTypes.ANY,
    permissionType: AclPermissionTypes.ANY,
  });
  const names = new Set([...plan.topics, ...plan.rules.map((rule) => rule.name)]);
  const principals = new Set(plan.rules.map((rule) => `User:${rule.principal}`));
  const present = resources.flatMap(({ acls, ...resource }) => acls.map((acl) => ({ ...resource, ...acl })));
  return present.filter((acl) => names.has(acl.resourceName) || (principals.has(acl.principal) && reaches(acl, names)));
}

/** Whether a rule's pattern holds for one of the names. */
function reaches({ resourceName, resourcePatternType }: AclEntry, names: ReadonlySet<string>): boolean {
  if (resourcePatternType !== ResourcePatternTypes.PREFIXED) return resourceName === '*';
  return [...names].some((name) => name.startsWith(resourceName));
}

async function removeAcls(admin: Admin, acls: readonly AclEntry[]): Promise<void> {
  if (acls.length > 0) await admin.deleteAcls({ filters: [...acls] });
}

function isSame(one: AclEntry, other: AclEntry): boolean {
  return (Object.keys(aclKeys) as (keyof AclEntry)[]).every((key) => one[key] === other[key]);
}

const aclKeys: Record<keyof AclEntry, true> = {
  principal: true,
  host: true,
  operation: true,
  permissionType: true,
  resourceType: true,
  resourceName: true,
  resourcePatternType: true,
};
