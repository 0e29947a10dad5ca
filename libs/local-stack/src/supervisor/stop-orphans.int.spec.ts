import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TemporaryFolder } from '../testing/temporary-folder.js';
import { startOf } from './process-identity.js';
import { ProcessRecords } from './process-records.js';
import { signalGroup } from './signal-group.js';
import { spawnChild } from './spawn-child.js';
import { stopOrphans } from './stop-orphans.js';
import { until } from './until.js';

describe('stopOrphans', () => {
  const folder = new TemporaryFolder();
  const records = join(folder.path, 'pids');
  const log = join(folder.path, 'sleeper.log');
  const started: number[] = [];

  afterAll(() => {
    for (const pid of started) if (startOf(pid)) signalGroup(pid, 'SIGKILL');
    folder.remove();
  });

  function start(script: string): number {
    const description = { name: 'sleeper', command: process.execPath, args: ['-e', script], env: {} };
    const { pid = 0 } = spawnChild(description, log);
    started.push(pid);
    return pid;
  }

  it('stops what was recorded, also when it does not listen to reason', async () => {
    const deaf = start(
      `process.on('SIGTERM', () => undefined); console.log('deaf'); setInterval(() => undefined, 1000)`,
    );
    await until('it to be deaf', () => readFileSync(log, 'utf8').includes('deaf'), { timeoutMs: 10_000 });
    new ProcessRecords(records).write('deaf', deaf, 'SIGTERM');
    expect(await stopOrphans(new ProcessRecords(records), 200)).toEqual(['deaf']);
    expect(startOf(deaf)).toBeUndefined();
    expect(await stopOrphans(new ProcessRecords(records))).toEqual([]);
  });

  it('lets a process live that has only the number of a recorded one', async () => {
    const innocent = start('setInterval(() => undefined, 1000)');
    const record = { name: 'another', pid: innocent, started: 'another-boot:1', stopSignal: 'SIGTERM' };
    writeFileSync(join(records, 'another.json'), JSON.stringify(record));
    expect(await stopOrphans(new ProcessRecords(records))).toEqual([]);
    expect(startOf(innocent)).toBeDefined();
  });

  it('is not troubled by a record that was being written when its writer was killed', async () => {
    writeFileSync(join(records, 'half.json'), '{"name":"half","pi');
    expect(await stopOrphans(new ProcessRecords(records))).toEqual([]);
  });
});
