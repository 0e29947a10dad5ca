import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../supervisor/free-port.js';
import { TemporaryFolder } from '../testing/temporary-folder.js';
import { brokerAnswers } from './broker-answers.js';
import { startKafka, type KafkaOptions, type RunningKafka } from './start-kafka.js';

describe('startKafka', () => {
  const folder = new TemporaryFolder();
  let options: KafkaOptions;
  let sut: RunningKafka;

  beforeAll(async () => {
    const principals = { broker: 'of-the-broker', admin: 'of-the-admin', 'stockton.audits': 'of-audits' };
    options = { dataDir: folder.path, port: await freePort(), controllerPort: await freePort(), principals };
    sut = await startKafka(options);
  });

  afterAll(async () => {
    await sut.stop();
    folder.remove();
  });

  it('answers where it says', async () => {
    expect(sut.brokers).toBe(`127.0.0.1:${options.port}`);
    expect(await brokerAnswers(options.port)).toBe(true);
  });

  it('keeps passwords out of its command line and its logs', () => {
    const commandLine = existsSync('/proc') ? readFileSync(`/proc/${sut.process.pid}/cmdline`, 'utf8') : '';
    const logs = readFileSync(sut.process.logFile, 'utf8');
    expect(commandLine + logs).not.toMatch(/of-the-broker|of-the-admin|of-audits/);
    expect(existsSync(join(folder.path, 'logs/kafka-format.log'))).toBe(false);
  });

  it('comes back after it was killed', async () => {
    await sut.kill();
    expect(await brokerAnswers(options.port)).toBe(false);
    await sut.restart();
    expect(await brokerAnswers(options.port)).toBe(true);
  });

  it('lets a principal in that was not there when the storage was made', async () => {
    await sut.stop();
    sut = await startKafka({ ...options, principals: { ...options.principals, 'hartlepool.audits': 'of-the-late' } });
    expect(readFileSync(join(folder.path, 'logs/kafka-add-principal.log'), 'utf8')).toContain('hartlepool.audits');
  });
});
