import { setTimeout as sleep } from 'node:timers/promises';
import type { Kafka } from 'kafkajs';
import type { ClientResult } from './client-task.js';

/** Does nothing for a while with so many connections open. */
export async function stayIdle(kafka: Kafka, connections: number, seconds: number): Promise<ClientResult> {
  const admins = Array.from({ length: connections }, () => kafka.admin());
  for (const admin of admins) await admin.connect();
  await sleep(1000);
  const before = process.cpuUsage();
  await sleep(seconds * 1000);
  const { user, system } = process.cpuUsage(before);
  for (const admin of admins) await admin.disconnect();
  return { done: seconds, cpuSeconds: (user + system) / 1e6 };
}
