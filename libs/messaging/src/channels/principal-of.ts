import type { Scope } from '@accord/kernel';
import type { ServiceName } from '@accord/partnership';

/** The name of a service in a scope: its Kafka principal, its consumer group and its gate (`stockton.audits`). */
export function principalOf(scope: Scope, service: ServiceName): string {
  return `${scope}.${service}`;
}
