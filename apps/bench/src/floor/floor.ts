import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import type { FloorSettings } from './floor-settings.js';

const PROGRAM = fileURLToPath(new URL('./main.js', import.meta.url));
const DATABASE = 'accord_bench';
const TABLE = `CREATE TABLE IF NOT EXISTS floor_record
  (id uuid PRIMARY KEY, person_id uuid NOT NULL, body json NOT NULL, at timestamptz NOT NULL)`;

/** A bare Nest and Fastify process on the same PostgreSQL: what everything else is compared with. */
export class Floor {
  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
  ) {}

  /** `nodeOptions` are those of the services, so that neither has more memory than the other. */
  static async start(databaseAdminUrl: string, poolSize: number, nodeOptions: readonly string[]): Promise<Floor> {
    const databaseUrl = await provideDatabase(databaseAdminUrl);
    const child = fork(PROGRAM, { execArgv: [...nodeOptions] });
    child.send({ databaseUrl, poolSize } satisfies FloorSettings);
    const [url] = (await once(child, 'message')) as [string];
    return new Floor(child, url);
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  stop(): void {
    this.child.disconnect();
  }
}

async function provideDatabase(databaseAdminUrl: string): Promise<string> {
  const url = new URL(databaseAdminUrl);
  await withClient(url.href, async (admin) => {
    const { rowCount } = await admin.query('SELECT FROM pg_database WHERE datname = $1', [DATABASE]);
    if (rowCount === 0) await admin.query(`CREATE DATABASE ${DATABASE}`);
  });
  url.pathname = `/${DATABASE}`;
  await withClient(url.href, (client) => client.query(TABLE));
  return url.href;
}

async function withClient(url: string, work: (client: Client) => Promise<unknown>): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
