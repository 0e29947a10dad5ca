import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TEST_FOLDER } from '../test/workspace.mjs';

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Makes the lock file, or answers false when a living process holds it. */
function take(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    if (isAlive(Number(readFileSync(lock, 'utf8')))) return false;
    rmSync(lock, { force: true });
    return take(lock);
  }
}

/** A data folder that no other test run of this clone is using: `int`, or `int-2` when that one is taken. */
export function ownFolder(name) {
  mkdirSync(TEST_FOLDER, { recursive: true });
  for (let number = 1; ; number++) {
    const folder = join(TEST_FOLDER, number === 1 ? name : `${name}-${number}`);
    if (!take(`${folder}.lock`)) continue;
    process.once('exit', () => rmSync(`${folder}.lock`, { force: true }));
    return folder;
  }
}
