import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { NODE, ROOT } from '../test/workspace.mjs';

/** The servers are started by compiled code, which must be that of the sources under test; quick when it already is. */
export function buildLocalStack() {
  const compiler = join(ROOT, 'node_modules/typescript/bin/tsc');
  const { status } = spawnSync(NODE, [compiler, '-b', join(ROOT, 'libs/local-stack')], { stdio: 'inherit' });
  if (status !== 0) throw new Error('libs/local-stack does not compile, so no test server can be started.');
}
