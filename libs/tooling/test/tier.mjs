import { chmod, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countTests } from './count-tests.mjs';
import { listFailures } from './list-failures.mjs';
import { runProcess } from './run-process.mjs';
import { NODE, ROOT, TEST_FOLDER } from './workspace.mjs';

/** Runs the tests of one tier (`unit`, `int`, `e2e`) and answers how many passed and failed, and why. */
export async function runTier(tier, options = []) {
  const results = join(TEST_FOLDER, `${tier}.json`);
  await mkdir(TEST_FOLDER, { recursive: true });
  await rm(results, { force: true });
  const jest = join(ROOT, 'node_modules/jest/bin/jest.js');
  const config = join(ROOT, 'libs/tooling/jest.config.mjs');
  // Journeys share one stack, and some of them break it for a while.
  const inTurn = tier === 'e2e' ? ['--runInBand'] : [];
  const code = await withTemporaryFolder((folder) =>
    runProcess(
      NODE,
      [
        ...['--experimental-vm-modules', '--no-warnings', jest, '-c', config, '--selectProjects', tier],
        ...['--json', `--outputFile=${results}`, ...inTurn, ...options],
      ],
      { TMPDIR: folder },
    ),
  );
  const seen = await readResults(results);
  return { ...countTests(seen, code), failures: listFailures(seen) };
}

/** Whatever tests put into the system's temporary folder is gone afterwards. PostgreSQL's login must be able to enter it. */
async function withTemporaryFolder(work) {
  const folder = await mkdtemp(join(tmpdir(), 'accord-tests-'));
  await chmod(folder, 0o755);
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function readResults(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return undefined;
  }
}
