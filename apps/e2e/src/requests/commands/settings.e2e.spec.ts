import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RunningStack } from '@accord/testing';
import { environmentOf, type App } from '../app-environment.js';
import { inWorkspace, runCommand, type CommandResult } from '../run-command.js';
import { CHECKED, PER_SCOPE, REQUIRED, SECRET_VALUE } from './wrong-settings.js';

const APPS: readonly App[] = ['audits', 'cases', 'notifications', 'reports', 'web'];
const CACHE = { NODE_COMPILE_CACHE: inWorkspace('.accord/compile-cache') };
// What a log says of an error beside its place in the code; a secret in either would be seen.
const LISTED = /\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\b|\bPORT\b|\bSCOPES\b/g;

const stack = RunningStack.fromEnvironment();
const folder = mkdtempSync(join(tmpdir(), 'accord-settings-'));
afterAll(() => rmSync(folder, { recursive: true }));

const start = (app: App, changes: Readonly<Record<string, string>>): Promise<CommandResult> =>
  runCommand([`apps/${app}/dist/main.js`], { ...environmentOf(stack, app), ...CACHE, ...changes });

const valued = (names: readonly string[], value: string): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, value]));

/** Ended with a failure, named exactly those variables, and showed nothing of what they held. */
function expectRefusal({ code, output }: CommandResult, names: readonly string[]): void {
  expect([...new Set(output.match(LISTED) ?? [])].sort()).toEqual([...new Set(names)].sort());
  expect(code).toBe(1);
  expect(output).not.toMatch(/quillbeck/i);
}

function brokenPartnership(change: (text: string) => string): string {
  const file = join(folder, `${randomUUID()}.yaml`);
  writeFileSync(file, change(readFileSync(stack.description.partnershipFile, 'utf8')));
  return file;
}

/** `DATABASE_URL_STOCKTON`, `DATABASE_URL_JOINT`, `KAFKA_PASSWORD_JOINT` → the first two and the last one. */
function kindsOf(names: readonly string[]): [string, string[]][] {
  const kinds = ['DATABASE_URL', 'KAFKA_PASSWORD', 'OIDC_CLIENT_SECRET'];
  return kinds
    .map((kind): [string, string[]] => [kind, names.filter((name) => name.startsWith(kind))])
    .filter(([, found]) => found.length > 0);
}

describe.each(APPS)('%s does not start', (app) => {
  it.concurrent('without its settings, and names all of them', async () => {
    expectRefusal(await start(app, valued([...REQUIRED[app], ...PER_SCOPE[app]], '')), REQUIRED[app]);
  });

  it.concurrent('with wrong settings, and names all of them and none of their values', async () => {
    expectRefusal(await start(app, valued(CHECKED[app], SECRET_VALUE)), CHECKED[app]);
  });
});

// The other two read them as these do.
describe.each(['audits', 'reports', 'web'] as const)('%s does not start', (app) => {
  it.concurrent.each(kindsOf(PER_SCOPE[app]))('without its %s, and names all of them', async (_, names) => {
    expectRefusal(await start(app, valued(names, ' ')), names);
  });
});

describe('an app does not start', () => {
  it.concurrent('with addresses of databases that are none', async () => {
    const names = PER_SCOPE.audits.filter((name) => name.startsWith('DATABASE_URL'));
    expectRefusal(await start('audits', valued(names, SECRET_VALUE)), names);
  });

  it.concurrent('with scopes that it does not work for', async () => {
    expectRefusal(await start('reports', { SCOPES: `joint,${SECRET_VALUE}` }), ['SCOPES']);
    expectRefusal(await start('cases', { SCOPES: 'joint' }), ['SCOPES']);
  });

  it.concurrent.each(['audits', 'web'] as const)('without the partnership file, and names it: %s', async (app) => {
    const { code, output } = await start(app, { PARTNERSHIP_FILE: join(folder, 'nowhere.yaml') });
    expect([code, output]).toEqual([
      1,
      expect.stringMatching(/nowhere\.yaml cannot be used[^\n]*ENOENT[^\n]*PARTNERSHIP_FILE/),
    ]);
  });

  it.concurrent.each(['audits', 'web'] as const)(
    'with a partnership file that is wrong, and names every place in it: %s',
    async (app) => {
      const file = brokenPartnership((text) =>
        text
          .replace('kind: authority', 'kind: county')
          .replace('pseudonymPrefix: HPL', 'pseudonymPrefix: hpl\n    colour: quillbeck')
          .replace(/name: Tegwen Pritchard/, `name: ${'Quillbeck'.repeat(20)}`)
          .replace('email: callum', 'mail: quillbeck\n        email: callum'),
      );
      const { code, output } = await start(app, { PARTNERSHIP_FILE: file });
      expect([code, output]).toEqual([1, expect.stringContaining(`${file} cannot be used`)]);
      for (const place of [
        'scopes.0.kind: ',
        'scopes.1.pseudonymPrefix: ',
        'scopes.1.colour: ',
        'scopes.0.firstAdministrators.0.name: ',
        'scopes.1.firstAdministrators.0.mail: ',
      ]) {
        expect(output).toContain(place);
      }
      expect(output).not.toMatch(/quillbeck/i);
    },
  );

  it.concurrent(
    'with a partnership file that is no YAML, and says where and nothing of what stands there',
    async () => {
      const file = brokenPartnership((text) => text.replace(/name: Tegwen Pritchard/, 'name: "Quillbeck'));
      const { code, output } = await start('audits', { PARTNERSHIP_FILE: file });
      expect([code, output]).toEqual([1, expect.stringMatching(/it is not YAML at line \d+, column \d+/)]);
      expect(output).not.toMatch(/quillbeck|tegwen|callum/i);
    },
  );

  it.concurrent('with a database that does not let it in, and shows nothing of its login', async () => {
    const urls = valued(
      PER_SCOPE.reports.filter((name) => name.startsWith('DATABASE')),
      `postgres://quillbeck:${SECRET_VALUE}@127.0.0.1:1/quillbeck`,
    );
    const { code, output } = await start('reports', urls);
    expect([code, output]).toEqual([1, expect.stringContaining('could not start')]);
    expect(output).not.toMatch(/quillbeck/i);
  });

  it.concurrent('is what a wrong setting does: with the right ones it starts', async () => {
    const { code, output } = await start('reports', { PORT: String(stack.description.ports['reports']) });
    // Everything was right but that the port is taken, by the one that runs.
    expect([code, output]).toEqual([1, expect.stringContaining('EADDRINUSE')]);
  });
});
