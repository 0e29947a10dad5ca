import { StackConfig } from '@accord/local-stack';
import type { BenchConfig } from '../bench.config.js';
import type { BenchOptions } from '../bench-options.js';
import type { CleanUp } from '../system/clean-up.js';
import { commandOf, memoryOf, treeOf } from '../system/processes.js';
import { settle } from '../system/settle.js';
import { LaunchedAccord } from './launched-accord.js';

/** What starting Accord costs. */
export interface StartUp {
  /** Until a person had signed in, the data being there from an earlier run. */
  readonly resumedSeconds: readonly number[];
  /** The same with the data folder deleted first. */
  readonly freshSeconds: number;
  /** MB by name of the process, largest first. */
  readonly memory: ReadonlyMap<string, number>;
}

/** Starts Accord by `npm start`, first anew and then again and again, each time until somebody has signed in. */
export async function measureStartUp(config: BenchConfig, { isQuick, cleanUp }: BenchOptions): Promise<StartUp> {
  const launch = (options: string[]): Promise<Launch> => launchOnce(config, options, cleanUp);
  const fresh = await launch(['--fresh']);
  const resumedSeconds: number[] = [];
  let { memory } = fresh;
  for (let nth = 0; nth < (isQuick ? 1 : 3); nth += 1) {
    const resumed = await launch([]);
    resumedSeconds.push(resumed.seconds);
    memory = resumed.memory;
  }
  return { resumedSeconds, freshSeconds: fresh.seconds, memory };
}

interface Launch {
  readonly seconds: number;
  readonly memory: Map<string, number>;
}

async function launchOnce(config: BenchConfig, options: readonly string[], cleanUp: CleanUp): Promise<Launch> {
  const { webUrl } = new StackConfig(config.environment, config.root);
  const began = performance.now();
  const accord = LaunchedAccord.launch(config, options);
  cleanUp.add(() => accord.stop());
  const visitor = await accord.firstSignIn(webUrl);
  const seconds = (performance.now() - began) / 1_000;
  await visitor.read('/people');
  await settle([accord.pid]);
  const memory = memoryByName(accord.pid);
  await cleanUp.run();
  return { seconds, memory };
}

function memoryByName(root: number): Map<string, number> {
  const byName = new Map<string, number>();
  for (const pid of treeOf(root)) {
    const name = nameOf(commandOf(pid));
    byName.set(name, (byName.get(name) ?? 0) + memoryOf(pid));
  }
  return new Map([...byName].sort(([, one], [, other]) => other - one));
}

/** What a person would call a process with that command line. */
function nameOf(command: string): string {
  const app = /apps\/([a-z]+)\/dist\/main\.js/.exec(command)?.[1];
  if (app) return app;
  if (/\bpostgres\b/.test(command)) return 'PostgreSQL';
  if (/\bkafka\.Kafka\b/.test(command)) return 'Kafka';
  if (command.includes('dev-servers')) return 'identity provider and mail';
  return 'launcher and npm';
}
