import { closeSync, fdatasyncSync, fsyncSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

const PAGE = Buffer.alloc(8192, 'x');
const FILE_BYTES = 16 * 1024 * 1024;

/** F8: as `pg_test_fsync` does: milliseconds of writing a page of a file that has its size already, until it is on disk; sorted. */
export function syncTimes(folder: string, amount: number): number[] {
  const path = join(folder, 'sync-floor');
  const file = openSync(path, 'w');
  try {
    writeSync(file, Buffer.alloc(FILE_BYTES, 'x'));
    fsyncSync(file);
    const times = Array.from({ length: amount }, () => {
      const begun = performance.now();
      writeSync(file, PAGE, 0, PAGE.length, 0);
      fdatasyncSync(file);
      return performance.now() - begun;
    });
    return times.sort((one, other) => one - other);
  } finally {
    closeSync(file);
    rmSync(path);
  }
}
