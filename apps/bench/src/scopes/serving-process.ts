import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { cpuSecondsOf, memoryOf } from '../system/processes.js';

const SETTLE_MS = 5_000;
const IDLE_SECONDS = 20;

/** What one process costs that serves some scopes and has nothing to do. */
export interface Costs {
  /** From its start until every consumer has joined. */
  readonly startMs: number;
  readonly memoryMb: number;
  /** CPU milliseconds for each second. */
  readonly idleCpuMs: number;
  /** To PostgreSQL and to Kafka. */
  readonly connections: number;
}

/** Starts `notifications` with this environment, lets it idle, measures it and stops it. */
export async function measureServing(root: string, env: NodeJS.ProcessEnv): Promise<Costs> {
  const begun = performance.now();
  const child = spawn(process.execPath, [join(root, 'apps/notifications/dist/main.js')], { env, stdio: 'ignore' });
  const pid = child.pid ?? 0;
  try {
    await ready(child, `http://127.0.0.1:${env['PORT']}/health/ready`);
    const startMs = performance.now() - begun;
    await delay(SETTLE_MS);
    const before = cpuSecondsOf(pid);
    await delay(IDLE_SECONDS * 1000);
    const idleCpuMs = ((cpuSecondsOf(pid) - before) * 1000) / IDLE_SECONDS;
    return { startMs, memoryMb: memoryOf(pid), idleCpuMs, connections: socketsOf(pid) };
  } finally {
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
}

async function ready(child: ChildProcess, url: string): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error('The service ended while it started');
    const answer = await fetch(url).catch(() => undefined);
    const report = (await answer?.json().catch(() => undefined)) as { parts?: { messaging?: string } } | undefined;
    if (report?.parts?.messaging === 'ok') return;
    await delay(20);
  }
}

function socketsOf(pid: number): number {
  const folder = `/proc/${pid}/fd`;
  return readdirSync(folder).filter((name) => isSocket(join(folder, name))).length;
}

function isSocket(file: string): boolean {
  try {
    return readlinkSync(file).startsWith('socket:');
  } catch {
    return false;
  }
}
