import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { countTests } from './count-tests.mjs';
import { runProcess } from './run-process.mjs';
import { NODE, ROOT, TEST_FOLDER } from './workspace.mjs';

/** Runs the tests of one tier (`unit`, `int`, `e2e`) and answers how many passed and failed. */
export async function runTier(tier, options = []) {
  const results = join(TEST_FOLDER, `${tier}.json`);
  await mkdir(TEST_FOLDER, { recursive: true });
  await rm(results, { force: true });
  const jest = join(ROOT, 'node_modules/jest/bin/jest.js');
  const config = join(ROOT, 'libs/tooling/jest.config.mjs');
  // Journeys share one stack, and some of them break it for a while.
  const inTurn = tier === 'e2e' ? ['--runInBand'] : [];
  const code = await runProcess(NODE, [
    ...['--experimental-vm-modules', '--no-warnings', jest, '-c', config, '--selectProjects', tier],
    ...['--json', `--outputFile=${results}`, ...inTurn, ...options],
  ]);
  return countTests(await readResults(results), code);
}

async function readResults(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return undefined;
  }
}
