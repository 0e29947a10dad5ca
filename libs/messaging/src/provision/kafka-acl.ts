import type { AclEntry } from 'kafkajs';
import { kafkajs } from '../kafkajs-patch/kafkajs.js';
import type { AccessRule } from './kafka-plan.js';

const { AclOperationTypes, AclPermissionTypes, AclResourceTypes, ResourcePatternTypes } = kafkajs;

/** An access rule as Kafka keeps it: literal names, from any host. */
export function aclOf(rule: AccessRule): AclEntry {
  return {
    principal: `User:${rule.principal}`,
    host: '*',
    operation: AclOperationTypes[rule.operation],
    permissionType: AclPermissionTypes.ALLOW,
    resourceType: rule.resource === 'topic' ? AclResourceTypes.TOPIC : AclResourceTypes.GROUP,
    resourceName: rule.name,
    resourcePatternType: ResourcePatternTypes.LITERAL,
  };
}
