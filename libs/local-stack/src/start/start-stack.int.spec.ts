import { once } from 'node:events';
import { chmodSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '../supervisor/free-port.js';
import { until } from '../supervisor/until.js';
import { makeStubWorkspace } from '../testing/stub-workspace.js';
import { clearGround } from './ground.js';
import { PORT_RULES } from './port-plan.js';
import { StackConfig } from './stack.config.js';
import type { Stack } from './stack.js';
import { startStack } from './start-stack.js';
import { StepLog } from './step-log.js';
import { summaryOf } from './summary.js';

describe('startStack', () => {
  const root = makeStubWorkspace();
  const lines: string[] = [];
  const log = new StepLog((line) => lines.push(line));
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

  afterEach(() => stack?.stop());
  afterAll(() => {
    clearGround(config.dataFolder);
    rmSync(root, { recursive: true, force: true });
  });

  it('brings everything up, says where, and refuses a second one beside it', async () => {
    stack = await startStack({ config, log });
    const audits = (await (await fetch(`http://127.0.0.1:${config.ports.audits}`)).json()) as Record<string, string>;
    expect(audits['DATABASE_URL_STOCKTON']).toContain('//stockton_audits:');
    expect(summaryOf(stack, 1)).toMatch(/Accord {20}http:\/\/localhost:\d+\n[^]*Amara Okafor +Director/);
    expect(lines.join('\n')).toMatch(/\d\.\d s {2}PostgreSQL[^]*\d\.\d s {2}Applications/);
    expect((await fetch(`${config.identityUrl}/stockton/.well-known/openid-configuration`)).status).toBe(200);
    expect(statSync(join(config.dataFolder, 'secrets.json')).mode & 0o777).toBe(0o600);
    await expect(startStack({ config, log })).rejects.toThrow(`Accord is already running at ${config.webUrl}`);
  });

  it('comes up all the same when the demonstration audit cannot be recorded, says so in a line, and logs why', async () => {
    stack = await startStack({ config, log, demonstrate: 'wait' });
    const file = join(config.dataFolder, 'logs/demonstration.log');
    const line = `The demonstration audit is incomplete; the next start goes on with it. ${file} says why.`;
    expect(lines.at(-1)?.trim()).toBe(line);
    expect(readFileSync(file, 'utf8')).toMatch(/Error/);
    expect(existsSync(join(config.dataFolder, 'demonstration-recorded'))).toBe(false);
    expect(existsSync(stack.descriptionFile)).toBe(true);
  });

  it('records no demonstration audit in a partnership of somebody’s own', async () => {
    const demo = fileURLToPath(new URL('../../demo/partnership.yaml', import.meta.url));
    const own = new StackConfig({ ...settings, PARTNERSHIP_FILE: demo }, root);
    stack = await startStack({ config: own, log, demonstrate: 'wait' });
    expect(stack.demonstration).toBeUndefined();
  });

  it('keeps its secrets from one run to the next, and makes new ones for a fresh one', async () => {
    const secrets = (): string => readFileSync(join(config.dataFolder, 'secrets.json'), 'utf8');
    const before = secrets();
    stack = await startStack({ config, log });
    expect(secrets()).toBe(before);
    await stack.stop();
    stack = await startStack({ config, log, fresh: true });
    expect(secrets()).not.toBe(before);
  });

  it('brings back an application that was killed, and leaves nothing behind when it stops', async () => {
    stack = await startStack({ config, log });
    const child = stack.child('cases');
    const first = child.pid;
    await child.kill();
    const answers = async (): Promise<boolean> => (await fetch(`http://127.0.0.1:${config.ports.cases}`)).ok;
    await until('the next life', async () => child.pid !== first && (await answers()), { timeoutMs: 10_000 });
    await stack.stop();
    expect(stack.ground.place.records.alive()).toEqual([]);
    expect(existsSync(join(config.dataFolder, 'launcher.json'))).toBe(false);
  });

  it('names a port that is taken with the setting that moves Accord, and starts nothing', async () => {
    const other = createServer().listen(config.ports.mail, '127.0.0.1');
    await once(other, 'listening');
    const message = `Port ${config.ports.mail} is taken by another program. Set MAIL_PORT to use another one.`;
    await expect(startStack({ config, log })).rejects.toThrow(message);
    expect(existsSync(join(config.dataFolder, 'launcher.json'))).toBe(false);
    other.close();
  });

  it('stops what it started when a part fails, and shows the end of its log', async () => {
    writeFileSync(join(root, 'apps/cases/dist/migrate.js'), `console.error('no such column'); process.exit(3);`);
    await expect(startStack({ config, log })).rejects.toThrow(/migrate-cases failed \(exit code 3\)[^]*no such column/);
    await expect(fetch(config.identityUrl)).rejects.toThrow();
  });
});
