import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { NODE, ROOT } from '../test/workspace.mjs';

const PROJECTS = ['libs/local-stack', 'apps/experiments'];

/**
 * The servers, and the processes that experiments kill, are started from compiled code, which must be that of the sources
 * under test; quick when it already is.
 */
export function buildStarted() {
  const compiler = join(ROOT, 'node_modules/typescript/bin/tsc');
  const { status } = spawnSync(NODE, [compiler, '-b', ...PROJECTS.map((path) => join(ROOT, path))], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`${PROJECTS.join(' or ')} does not compile, so nothing can be started from it.`);
}
