// First thing to run in a fresh clone, so it is plain JavaScript without dependencies that any Node from 20.19 on understands.
// `start [--fresh]` prepares and starts Accord; `prepare [--test]` only prepares, for `npm test`.
import { existsSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from './bootstrap/build.mjs';
import { Refusal } from './bootstrap/refusal.mjs';
import { installPackages } from './bootstrap/packages.mjs';
import { provideTools } from './bootstrap/tools.mjs';
import { run } from './bootstrap/run.mjs';
import { runningAt } from './bootstrap/running-at.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const env = process.env;

async function main([command, ...options]) {
  if (command !== 'start' && command !== 'prepare') {
    throw new Refusal('Say "start", "start --fresh", "prepare" or "prepare --test".');
  }
  requireNode();
  if (command === 'start') refuseSecondStart();
  await provideTools({ env, browser: options.includes('--test'), kafka: command === 'prepare' || !env.KAFKA_BROKERS });
  await installPackages({ root, env });
  await build({ root, env });
  await handOver(command === 'start' ? 'start' : 'prepare', options);
}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Refusal(
    `Accord needs Node 20.19 or later to start; this is ${process.version}. Install it from nodejs.org and start again.`,
  );
}

function refuseSecondStart() {
  const address = runningAt(resolve(root, env.ACCORD_DATA || '.accord/data'));
  if (address) throw new Refusal(`Accord is already running at ${address}`);
}

/** The rest is TypeScript and runs on the Node that came with the packages; in this process when it is that one already. */
async function handOver(entry, options) {
  const node = join(root, 'node_modules/node/bin/node');
  const script = join(root, `libs/local-stack/dist/${entry}/main.js`);
  if (!existsSync(node)) {
    throw new Refusal(
      'Node 24 is missing from node_modules: npm did not run install scripts. Run "npm rebuild node" and start again.',
    );
  }
  if (realpathSync(process.execPath) === realpathSync(node)) {
    process.argv = [process.argv[0], script, ...options];
    await import(pathToFileURL(script).href);
  } else {
    process.exitCode = await run(node, [script, ...options], { cwd: process.cwd(), env, forwardSignals: true });
  }
}

main(process.argv.slice(2)).catch((error) => {
  console.error(error instanceof Refusal ? `\n${error.message}` : error);
  process.exitCode = 1;
});
