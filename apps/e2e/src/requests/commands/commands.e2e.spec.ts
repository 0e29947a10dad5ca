import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RunningStack } from '@accord/testing';
import { ask } from '../ask.js';
import { environmentOf } from '../app-environment.js';
import { Cast } from '../cast.js';
import { inWorkspace, runCommand, type CommandResult } from '../run-command.js';
import { badPeopleFiles } from './people-files.js';
import { SECRET_VALUE } from './wrong-settings.js';

const stack = RunningStack.fromEnvironment();
const cast = new Cast(stack);
const folder = mkdtempSync(join(tmpdir(), 'accord-commands-'));
const environment = { ...environmentOf(stack, 'audits'), NODE_COMPILE_CACHE: inWorkspace('.accord/compile-cache') };
const { PATH = '', PARTNERSHIP_FILE = '', NODE_COMPILE_CACHE } = environment as Record<string, string>;
const bare = { PATH, NODE_COMPILE_CACHE: NODE_COMPILE_CACHE ?? '' };

afterAll(() => rmSync(folder, { recursive: true }));

const expectRefusal = ({ code, output }: CommandResult, said: RegExp): void => {
  expect([code, output]).toEqual([1, expect.stringMatching(said)]);
  expect(output).not.toMatch(/quillbeck|zephyrina/i);
  expect(output).not.toMatch(/^ {4}at /m);
};

describe('importing people', () => {
  const police = stack.partnership.issuers.find(({ id }) => id === 'cleveland-police')?.url ?? '';
  const importing = (...args: string[]) => runCommand(['apps/audits/dist/import-people.js', ...args], environment);

  const everybody = async (): Promise<unknown[]> => {
    const asked = ['stockton', 'hartlepool', 'joint'].map(async (scope) => {
      const headers = { authorization: `Bearer ${await cast.tokenOf('administrator', scope)}` };
      return (await ask(stack.urlOf('audits'), { method: 'GET', path: '/people', headers })).json['total'];
    });
    return Promise.all(asked);
  };

  it.each(badPeopleFiles(police))(
    'lists all that is wrong by line and imports nobody: $what',
    async ({ what, text, problems }) => {
      const before = await everybody();
      const file = join(folder, `${what.replaceAll(' ', '-')}.yaml`);
      writeFileSync(file, text);
      const { code, output } = await importing(file);
      expectRefusal({ code, output }, /^Nobody was imported\. Correct these and run it again:/);
      const listed = [...output.matchAll(/^ {2}- (.*)$/gm)].map(([, line = '']) => line);
      expect(listed.filter((line) => !problems.some((problem) => problem.test(line)))).toEqual([]);
      expect(problems.filter((problem) => !listed.some((line) => problem.test(line)))).toEqual([]);
      expect(await everybody()).toEqual(before);
    },
  );

  it('says which file it wants, and that one is not there', async () => {
    expectRefusal(await importing(), /Say which file/);
    expectRefusal(await importing(join(folder, 'nowhere.yaml')), /nowhere\.yaml/);
  });
});

const URLS = ['STOCKTON', 'HARTLEPOOL', 'JOINT'].map((scope) => `DATABASE_MIGRATOR_URL_${scope}`);
const partnership = { PARTNERSHIP_FILE };

describe.each([
  ['the migrations of audits', 'apps/audits/dist/migrate.js', {}, /PARTNERSHIP_FILE is not set/],
  ['the migrations of audits', 'apps/audits/dist/migrate.js', partnership, new RegExp(`${URLS[0]} is not set`)],
  [
    'the migrations of audits',
    'apps/audits/dist/migrate.js',
    { ...partnership, SCOPES: SECRET_VALUE },
    /SCOPES may only name/,
  ],
  ['the migrations of web', 'apps/web/dist/migrate.js', partnership, /DATABASE_MIGRATOR_URL is not set/],
  ['making databases', 'libs/persistence/dist/provision/main.js', {}, /PARTNERSHIP_FILE is not set/],
  ['making databases', 'libs/persistence/dist/provision/main.js', partnership, /DATABASE_PASSWORDS_FILE is not set/],
  [
    'making databases',
    'libs/persistence/dist/provision/main.js',
    { ...partnership, DATABASE_PASSWORDS_FILE: PARTNERSHIP_FILE },
    /DATABASE_PASSWORDS_FILE cannot be read as JSON/,
  ],
  ['making topics', 'libs/messaging/dist/provision/main.js', {}, /KAFKA_BROKERS is not set/],
  [
    'making topics',
    'libs/messaging/dist/provision/main.js',
    {
      ...partnership,
      KAFKA_BROKERS: 'x:1',
      KAFKA_ADMIN_USERNAME: 'x',
      KAFKA_ADMIN_PASSWORD: SECRET_VALUE,
      KAFKA_PARTITIONS: SECRET_VALUE,
    },
    /KAFKA_PARTITIONS must be a whole number/,
  ],
  [
    'starting everything',
    'libs/local-stack/dist/start/main.js',
    { PORT: SECRET_VALUE },
    /PORT must be a whole number from 1 to 65535/,
  ],
  [
    'starting everything',
    'libs/local-stack/dist/start/main.js',
    { SMTP_PORT: '0' },
    /SMTP_PORT must be a whole number/,
  ],
  [
    'starting everything',
    'libs/local-stack/dist/start/main.js',
    { ACCORD_PORT_OFFSET: '1e9' },
    /ACCORD_PORT_OFFSET must be/,
  ],
  [
    'starting everything',
    'libs/local-stack/dist/start/main.js',
    { OIDC_ISSUERS: SECRET_VALUE },
    /OIDC_ISSUERS must be a list/,
  ],
  [
    'starting everything',
    'libs/local-stack/dist/start/main.js',
    { KAFKA_BROKERS: 'x:1' },
    /KAFKA_PASSWORDS_FILE must be set/,
  ],
  [
    'starting everything',
    'libs/local-stack/dist/start/main.js',
    { PARTNERSHIP_FILE: '/nowhere.yaml' },
    /nowhere\.yaml.*\n?.*PARTNERSHIP_FILE/,
  ],
] as const)('%s', (_, file, settings, said) => {
  it.concurrent(`ends with the name of what is wrong: ${said.source}`, async () => {
    const own = { ...bare, ACCORD_DATA: join(folder, 'data'), ...settings } as Record<string, string>;
    expectRefusal(await runCommand([file], own), said);
  });
});
