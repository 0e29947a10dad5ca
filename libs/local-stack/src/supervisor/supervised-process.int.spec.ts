import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { TemporaryFolder } from '../testing/temporary-folder.js';
import { ChildPlace } from './child-place.js';
import { SupervisedProcess } from './supervised-process.js';
import { until } from './until.js';

const IDLE = `console.log('up'); setInterval(() => undefined, 1000);`;

describe('SupervisedProcess', () => {
  const folder = new TemporaryFolder();
  const place = new ChildPlace(folder.path);

  afterAll(async () => {
    await Promise.all(place.children.map((child) => child.stop(0)));
    folder.remove();
  });

  function start(name: string, script: string, revive?: boolean): SupervisedProcess {
    const child = new SupervisedProcess(
      { name, command: process.execPath, args: ['-e', script], env: {} },
      place,
      revive,
    );
    child.start();
    return child;
  }

  it('starts again what died by itself, and records the new process', async () => {
    const sut = start('reborn', IDLE);
    const first = sut.pid;
    await sut.kill();
    await until('the next life', () => sut.pid !== undefined && sut.pid !== first, { timeoutMs: 10_000 });
    expect(place.records.alive()).toMatchObject([{ name: 'reborn', pid: sut.pid }]);
    await sut.stop();
    expect(sut.pid).toBeUndefined();
    expect(place.records.alive()).toEqual([]);
  });

  it('leaves dead what is not to be revived, and says so to whoever waits', async () => {
    const sut = start('mortal', IDLE, false);
    expect(sut.hopeless()).toBeUndefined();
    await sut.kill();
    expect(sut.hopeless()).toContain('mortal has ended');
  });

  it('uses force on what does not stop in time', async () => {
    const sut = start('deaf', `process.on('SIGTERM', () => undefined); ${IDLE}`);
    await until('the child to be up', () => readFileSync(sut.logFile, 'utf8').includes('up'), { timeoutMs: 10_000 });
    await sut.stop(100);
    expect(sut.pid).toBeUndefined();
  });

  it('starts nothing once its place is closed', () => {
    const closed = new ChildPlace(folder.path);
    closed.close();
    const sut = new SupervisedProcess({ name: 'late', command: process.execPath, args: [], env: {} }, closed);
    expect(() => sut.start()).toThrow('Accord is being stopped');
  });

  it('revives nothing once its place is closed', async () => {
    const closing = new ChildPlace(folder.path);
    const sut = new SupervisedProcess(
      { name: 'last', command: process.execPath, args: ['-e', IDLE], env: {} },
      closing,
    );
    sut.start();
    await sut.kill();
    closing.close();
    await delay(400);
    expect(sut.pid).toBeUndefined();
  });
});
