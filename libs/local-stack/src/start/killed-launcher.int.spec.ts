import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { freePort } from '../supervisor/free-port.js';
import { Machine } from '../supervisor/machine.config.js';
import { startOf } from '../supervisor/process-identity.js';
import { ProcessRecords, type ProcessRecord } from '../supervisor/process-records.js';
import { stopOrphans } from '../supervisor/stop-orphans.js';
import { makeStubWorkspace } from '../testing/stub-workspace.js';
import { clearGround } from './ground.js';
import { PORT_RULES } from './port-plan.js';
import { StackConfig } from './stack.config.js';
import type { Stack } from './stack.js';
import { startStack } from './start-stack.js';
import { StepLog } from './step-log.js';

const COMPILED = fileURLToPath(new URL('../../dist/start/', import.meta.url));
const CHILDREN = ['audits', 'cases', 'dev-servers', 'kafka', 'notifications', 'postgres', 'reports', 'web'];

/** A launcher in a process of its own, which says `up` when it is. */
const LAUNCHER = `
const [root] = process.argv.slice(1);
const { StackConfig } = await import('${COMPILED}stack.config.js');
const { startStack } = await import('${COMPILED}start-stack.js');
const { StepLog } = await import('${COMPILED}step-log.js');
await startStack({ config: new StackConfig(process.env, root), log: new StepLog(() => undefined) });
process.stdout.write('up');`;

describe('a launcher that was killed', () => {
  const root = makeStubWorkspace();
  let settings: Record<string, string>;
  let config: StackConfig;
  let stack: Stack | undefined;

  beforeAll(async () => {
    chmodSync(root, 0o711);
    const names = Object.values(PORT_RULES).map((rule) => rule.setting);
    const ports = await Promise.all(names.map(async (name) => [name, String(await freePort())]));
    settings = Object.fromEntries(ports) as Record<string, string>;
    config = new StackConfig(settings, root);
  });
  afterAll(async () => {
    await stack?.stop();
    await stopOrphans(new ProcessRecords(join(config.dataFolder, 'pids')));
    clearGround(config.dataFolder);
    rmSync(root, { recursive: true, force: true });
  });

  it('leaves nothing that the next one does not clean up, and the data to go on with', async () => {
    await startAndKillLauncher();
    const orphans = recorded();
    expect(orphans.map(({ name }) => name)).toEqual(CHILDREN);
    expect(orphans.filter(isRunning)).toEqual(orphans);
    const address = databaseAddress();
    await ask(address, 'CREATE TABLE kept AS SELECT 42 AS answer');

    const lines: string[] = [];
    stack = await startStack({ config, log: new StepLog((line) => lines.push(line)) });

    expect(lines[0]).toContain('Stopped what an earlier run left behind');
    expect(orphans.filter(isRunning)).toEqual([]);
    expect(recorded().filter(isRunning)).toHaveLength(CHILDREN.length);
    expect(stack.connections.databaseAdminUrl).toBe(address);
    expect(await ask(address, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
  });

  async function startAndKillLauncher(): Promise<void> {
    const env = { ...settings, ...new Machine().environment() };
    const args = ['--input-type=module', '-e', LAUNCHER, root];
    const launcher = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
    expect(String(await once(launcher.stdout, 'data'))).toBe('up');
    launcher.kill('SIGKILL');
    await once(launcher, 'exit');
  }

  function recorded(): ProcessRecord[] {
    const folder = join(config.dataFolder, 'pids');
    const files = readdirSync(folder).sort();
    return files.map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as ProcessRecord);
  }

  function databaseAddress(): string {
    const secrets = JSON.parse(readFileSync(join(config.dataFolder, 'secrets.json'), 'utf8')) as Record<string, string>;
    return `postgres://postgres:${secrets['postgres']}@127.0.0.1:${config.ports.postgres}/postgres`;
  }
});

function isRunning({ pid, started }: ProcessRecord): boolean {
  return startOf(pid) === started;
}

async function ask(address: string, sql: string): Promise<object[]> {
  const client = new Client({ connectionString: address });
  await client.connect();
  try {
    return (await client.query<object>(sql)).rows;
  } finally {
    await client.end();
  }
}
