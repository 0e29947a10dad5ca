import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { freePort } from '../supervisor/free-port.js';
import { TemporaryFolder } from '../testing/temporary-folder.js';
import { isReachableBy } from './is-reachable-by.js';
import { refugeOf } from './refuge.js';
import { startPostgres, type RunningPostgres } from './start-postgres.js';

describe('startPostgres', () => {
  let folder: TemporaryFolder;
  let dataDir: string;
  let sut: RunningPostgres | undefined;

  afterEach(async () => {
    await sut?.stop();
    rmSync(refugeOf(dataDir), { recursive: true, force: true });
    folder.remove();
  });

  async function start(mode?: number): Promise<RunningPostgres> {
    folder = new TemporaryFolder(mode);
    dataDir = join(folder.path, 'data');
    sut = await startPostgres({ dataDir, port: await freePort(), adminPassword: 'open-sesame', durable: false });
    return sut;
  }

  it('takes the right password and no other', async () => {
    const { adminUrl } = await start();
    expect(await query(adminUrl, 'select current_setting($1) as value', ['server_version'])).toMatch(/^18\.4/);
    await expect(query(adminUrl.replace('open-sesame', 'guess'), 'select 1 as value')).rejects.toMatchObject({
      code: '28P01',
    });
  });

  it('keeps what was committed when it is killed', async () => {
    const running = await start();
    await query(running.adminUrl, 'create table kept as select 42 as value');
    await running.kill();
    await expect(query(running.adminUrl, 'select 1 as value')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    await running.restart();
    expect(await query(running.adminUrl, 'select value from kept')).toBe(42);
  });

  it('does not write statements or their values into its log', async () => {
    const running = await start();
    await expect(query(running.adminUrl, `select 'Someone Namedhere'::int as value`)).rejects.toMatchObject({
      code: '22P02',
    });
    await running.stop();
    const log = readFileSync(running.process.logFile, 'utf8');
    expect(log).toContain('ready to accept connections');
    expect(log).not.toContain('Namedhere');
  });

  it('finds another place when its own login cannot reach the data folder', async () => {
    const { adminUrl } = await start(0o700);
    // Only root starts the server as somebody else, so only for root can a folder be closed to it.
    const isElsewhere = process.getuid?.() === 0;
    expect(existsSync(join(refugeOf(dataDir), 'postgres-18/PG_VERSION'))).toBe(isElsewhere);
    expect(isReachableBy({ uid: 65534, gid: 65534 }, dataDir)).toBe(false);
    expect(await query(adminUrl, 'select 1 as value')).toBe(1);
  });
});

async function query(url: string, text: string, values: unknown[] = []): Promise<unknown> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ value: unknown }>(text, values);
    return rows[0]?.value;
  } finally {
    await client.end();
  }
}
