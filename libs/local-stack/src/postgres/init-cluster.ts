import { chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChildPlace } from '../supervisor/child-place.js';
import { runToEnd } from '../supervisor/run-to-end.js';
import type { PostgresHome } from './postgres-home.js';

/** The login that makes databases and other logins. */
export const POSTGRES_ADMIN = 'postgres';

/** Makes the server's data folder, if it is not there. A half-made one, left by a crash, is never taken for a whole one. */
export async function initCluster(home: PostgresHome, password: string, place: ChildPlace): Promise<void> {
  if (existsSync(join(home.dataDir, 'PG_VERSION'))) return;
  const fresh = `${home.dataDir}.new`;
  const passwordFile = `${home.dataDir}.password`;
  rmSync(fresh, { recursive: true, force: true });
  rmSync(passwordFile, { force: true });
  mkdirSync(fresh, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (home.user) [fresh, passwordFile].forEach((path) => chownSync(path, home.user?.uid ?? 0, home.user?.gid ?? 0));
  try {
    await runToEnd(
      {
        name: 'postgres-init',
        command: join(home.native, 'bin/initdb'),
        args: ['-D', fresh, `--pwfile=${passwordFile}`, ...INITDB_OPTIONS],
        env: { PATH: '/usr/bin:/bin', LC_ALL: 'C' },
        cwd: '/',
        user: home.user,
      },
      place,
    );
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(fresh, home.dataDir);
}

const INITDB_OPTIONS = [
  ...['-U', POSTGRES_ADMIN, '-A', 'scram-sha-256', '-E', 'UTF8'],
  ...['--locale-provider=builtin', '--locale=C.UTF-8', '--no-sync', '--no-instructions'],
];
