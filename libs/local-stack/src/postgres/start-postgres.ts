import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ChildPlace } from '../supervisor/child-place.js';
import type { ProcessDescription } from '../supervisor/process-description.js';
import { runningServer, type RunningServer } from '../supervisor/running-server.js';
import { SupervisedProcess } from '../supervisor/supervised-process.js';
import { until } from '../supervisor/until.js';
import { initCluster, POSTGRES_ADMIN } from './init-cluster.js';
import { providePostgresHome, type PostgresHome } from './postgres-home.js';
import { postgresSettings } from './postgres-settings.js';

/** What a PostgreSQL of one's own needs. */
export interface PostgresOptions {
  /** Folder of this installation: the server's data go below it. */
  readonly dataDir: string;
  readonly port: number;
  readonly adminPassword: string;
  /** Whether a commit survives a power cut (default); tests do without. */
  readonly durable?: boolean;
  /** Whether the server is started again when it dies (default no). */
  readonly revive?: boolean;
  readonly place?: ChildPlace;
}

/** A PostgreSQL that answers at `adminUrl` as its administrator. */
export interface RunningPostgres extends RunningServer {
  readonly adminUrl: string;
}

/** Makes the server's data folder, if needed, starts PostgreSQL and resolves when it takes connections. */
export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  mkdirSync(options.dataDir, { recursive: true });
  const place = options.place ?? new ChildPlace(options.dataDir);
  const home = providePostgresHome(options.dataDir);
  await initCluster(home, options.adminPassword, place);
  const server = new SupervisedProcess(describe(home, options), place, options.revive ?? false);
  const ready = (): Promise<void> =>
    until('PostgreSQL', () => isReady(home, server.pid), {
      timeoutMs: 60_000,
      intervalMs: 20,
      hopeless: server.hopeless,
    });
  server.start();
  await ready();
  return {
    adminUrl: `postgres://${POSTGRES_ADMIN}:${options.adminPassword}@127.0.0.1:${options.port}/postgres`,
    ...runningServer(server, ready),
  };
}

function describe(home: PostgresHome, options: PostgresOptions): ProcessDescription {
  return {
    name: 'postgres',
    command: join(home.native, 'bin/postgres'),
    args: ['-D', home.dataDir, ...postgresSettings({ port: options.port, durable: options.durable ?? true })],
    env: { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' },
    cwd: '/',
    user: home.user,
    // "Fast": ends sessions instead of waiting for them, and still writes everything down.
    stopSignal: 'SIGINT',
  };
}

/** The server writes its state into its lock file, which is also what its own control program looks at. */
function isReady(home: PostgresHome, pid: number | undefined): boolean {
  const [writtenBy, , , , , , , state] = readFileSync(join(home.dataDir, 'postmaster.pid'), 'utf8').split('\n');
  return Number(writtenBy) === pid && state?.trim() === 'ready';
}
