import { toScope } from '@accord/kernel';
import { type MessagingSettings } from '@accord/messaging';
import type { Partnership } from '@accord/partnership';
import { testKafkaConnection } from '@accord/testing';
import type { ProcessSettings } from './process-settings.js';

/** How a service of the experiments' partnership, in which every scope is an authority, reaches Kafka. */
export function messagingSettingsOf(
  service: MessagingSettings['service'],
  { databases, tuning }: Pick<ProcessSettings, 'databases' | 'tuning'>,
): MessagingSettings {
  const scopes = Object.keys(databases).map(toScope);
  const partnership = { scopes: scopes.map((id) => ({ id, kind: 'authority' })) } as unknown as Partnership;
  const connections = new Map(scopes.map((scope) => [scope, testKafkaConnection()]));
  return { service, partnership, connections, ...(tuning && { tuning }) };
}
