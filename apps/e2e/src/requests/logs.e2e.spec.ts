import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RunningStack } from '@accord/testing';
import { ask } from './ask.js';
import { CANARY, holdsCanary } from './canary.js';
import { EXAMPLES } from './examples.js';
import { readOperations } from './operation.js';
import { RequestWorld } from './request-world.js';

const stack = RunningStack.fromEnvironment();
const began = new Date().toISOString();
const SERVERS = /^(audits|cases|notifications|reports|web|dev-servers|postgres|kafka)\.log$/;

const logs = (): [string, string][] =>
  readdirSync(stack.logFolder)
    .filter((name) => SERVERS.test(name))
    .map((name) => [name, readFileSync(join(stack.logFolder, name), 'utf8')]);

describe('the logs of all servers', () => {
  let world: RequestWorld;
  beforeAll(async () => (world = await RequestWorld.begin()));
  afterAll(() => world.end());

  it('hold nothing of what was sent, be it right, wrong or broken, in body, address or header', async () => {
    for (const operation of await readOperations(stack)) {
      if (!EXAMPLES[operation.name]?.as) continue;
      const right = await world.prepare(operation);
      await right.send();
      await right.send({ body: { ...right.body, [CANARY.name]: CANARY.email } });
      await right.send({ rawBody: `{"name": "${CANARY.name}` });
      await right.send({ query: `search=${CANARY.word}&${CANARY.word}=1` });
      await right.send({ ids: { id: CANARY.word, grantId: CANARY.word } });
      await right.send({
        headers: {
          'x-request-id': CANARY.word,
          traceparent: CANARY.word,
          'user-agent': CANARY.word,
          'if-match': CANARY.word,
        },
      });
    }
    const found = logs().filter(([, text]) => holdsCanary(text));
    expect(found.map(([name]) => name)).toEqual([]);
  });

  it('are found and read: each request is in them by its number', async () => {
    const requestId = randomUUID();
    await ask(stack.urlOf('audits'), { method: 'GET', path: '/me', headers: { 'x-request-id': requestId } });
    const deadline = Date.now() + 10_000;
    const isLogged = (): boolean => logs().some(([name, text]) => name === 'audits.log' && text.includes(requestId));
    while (!isLogged() && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 100));
    expect(isLogged()).toBe(true);
    expect(
      logs()
        .map(([name]) => name)
        .sort(),
    ).toEqual([
      'audits.log',
      'cases.log',
      'dev-servers.log',
      'kafka.log',
      'notifications.log',
      'postgres.log',
      'reports.log',
      'web.log',
    ]);
    expect(holdsCanary(`a log that repeats ${CANARY.name}`)).toBe(true);
  });

  it('hold no error that nobody foresaw', () => {
    const lines = logs().flatMap(([, text]) => text.split('\n').filter((line) => line.startsWith('{')));
    const ours = lines.filter((line) => (/"time":"([^"]+)"/.exec(line)?.[1] ?? '') >= began);
    expect(ours.length).toBeGreaterThan(100);
    expect(ours.filter((line) => /"msg":"(unexpected error|a page could not be made)"/.test(line))).toEqual([]);
  });
});
