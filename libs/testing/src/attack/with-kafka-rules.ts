import type { AccessRule } from '@accord/messaging';
import { aclOf } from '@accord/messaging/machinery';
import type { RunningStack } from '../stack/running-stack.js';
import { eventually } from '../kafka/eventually.js';
import { KafkaAttacker } from './kafka-attacker.js';

/** Adds access rules at the broker, runs the attack that their absence stopped, and takes them away again. */
export async function withKafkaRules<T>(
  stack: RunningStack,
  rules: readonly AccessRule[],
  attack: () => Promise<T>,
): Promise<T> {
  const acl = rules.map(aclOf);
  const admin = KafkaAttacker.administrator(stack).kafka.admin();
  await admin.connect();
  const present = async (): Promise<number> => {
    const found = await Promise.all(acl.map((one) => admin.describeAcls(one)));
    return found.filter(({ resources }) => resources.length > 0).length;
  };
  try {
    await admin.createAcls({ acl });
    await eventually(present, (count) => count === acl.length);
    return await attack();
  } finally {
    await admin.deleteAcls({ filters: acl });
    await eventually(present, (count) => count === 0);
    await admin.disconnect();
  }
}
