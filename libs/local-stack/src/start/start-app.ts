import { join } from 'node:path';
import { SupervisedProcess } from '../supervisor/supervised-process.js';
import { until } from '../supervisor/until.js';
import { appEnvironment, type AppName } from './app-environment.js';
import type { Connections } from './connections.js';
import type { Ground } from './ground.js';

// Enough for each with room to spare; without limits a heap grows to whatever the machine has.
const MEMORY = ['--max-old-space-size=256', '--max-semi-space-size=8'];

/** Starts one application; `isReady` tells when it takes requests. */
export function startApp({ config, place }: Ground, connections: Connections, app: AppName): SupervisedProcess {
  const args = [...MEMORY, join(config.root, `apps/${app}/dist/main.js`)];
  const env = appEnvironment(connections, app);
  const child = new SupervisedProcess({ name: app, command: process.execPath, args, env, cwd: config.root }, place);
  child.start();
  return child;
}

/** Resolves when an application says that it is ready. */
export async function appReady({ config }: Ground, child: SupervisedProcess, timeoutMs = 60_000): Promise<void> {
  const url = `http://127.0.0.1:${config.ports[child.name as AppName]}/health/ready`;
  const isReady = async (): Promise<boolean> => (await fetch(url, { signal: AbortSignal.timeout(2_000) })).ok;
  try {
    await until(child.name, isReady, { timeoutMs, intervalMs: 100, hopeless: child.hopeless });
  } catch (error) {
    throw new Error(`${child.name} does not become ready; ${child.logFile} may say why.`, { cause: error });
  }
}
