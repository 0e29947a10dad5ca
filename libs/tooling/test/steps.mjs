import { join } from 'node:path';
import { runProcess } from './run-process.mjs';
import { runTier } from './tier.mjs';
import { NODE, ROOT } from './workspace.mjs';

const bin = (path) => join(ROOT, 'node_modules', path);
const own = (path) => join(ROOT, 'libs/tooling/test', path);

/** A check that passes or fails as one. */
function check(...args) {
  return async () => ((await runProcess(NODE, args)) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
}

/** Everything `npm test` does once the workspace is prepared, the quick answers first. */
export const STEPS = {
  'top level': check(own('checks/top-level.mjs')),
  'file sizes': check(own('checks/file-sizes.mjs')),
  format: check(bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '--ignore-unknown', '.'),
  lint: check(bin('eslint/bin/eslint.js'), '-c', 'libs/tooling/eslint.config.mjs', '--max-warnings', '0', '.'),
  types: check(own('typecheck.mjs')),
  contracts: check(join(ROOT, 'libs/contracts/dist/published/compatibility/check.command.js')),
  unit: () => runTier('unit'),
  integration: () => runTier('int'),
  journeys: () => runTier('e2e'),
};
