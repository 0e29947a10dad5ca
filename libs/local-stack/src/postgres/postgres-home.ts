import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ProcessUser } from '../supervisor/process-description.js';
import { isReachableBy } from './is-reachable-by.js';
import { locatePostgres } from './locate-postgres.js';
import { makeRefuge, refugeOf } from './refuge.js';
import { serverUser } from './server-user.js';

/** Where this PostgreSQL has its programs and its data, and whom it runs as. */
export interface PostgresHome {
  readonly native: string;
  readonly dataDir: string;
  readonly user?: ProcessUser;
}

/** Finds places that the server's login can really use, and makes them where they are missing. */
export function providePostgresHome(dataFolder: string): PostgresHome {
  const native = locatePostgres();
  const user = serverUser();
  const wished = join(dataFolder, 'postgres-18');
  if (!user) return { native, dataDir: wished };
  mkdirSync(dataFolder, { recursive: true });
  // The server's login only passes through; what lies in the folder keeps its own protection.
  chmodSync(dataFolder, 0o711);
  return {
    native: canRun(native, user) ? native : copyPrograms(native, makeRefuge(refugeOf(dataFolder))),
    dataDir: isReachableBy(user, wished) ? wished : join(makeRefuge(refugeOf(dataFolder)), 'postgres-18'),
    user,
  };
}

/** The surest way to know: a folder on the way, the program or a library may each be closed to that login. */
function canRun(native: string, user: ProcessUser): boolean {
  return spawnSync(join(native, 'bin/postgres'), ['--version'], { ...user, cwd: '/' }).status === 0;
}

function copyPrograms(native: string, refuge: string): string {
  const copy = join(refuge, 'native');
  if (existsSync(copy)) return copy;
  const temporary = `${copy}.${process.pid}`;
  cpSync(native, temporary, { recursive: true, verbatimSymlinks: true });
  spawnSync('chmod', ['-R', 'a+rX', temporary]);
  rmSync(copy, { recursive: true, force: true });
  renameSync(temporary, copy);
  return copy;
}
