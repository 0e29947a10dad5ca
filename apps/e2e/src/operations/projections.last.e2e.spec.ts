import type { ServiceName } from '@accord/partnership';
import { RunningStack, StackDatabases } from '@accord/testing';
import { environmentOf, variableOf } from '../requests/app-environment.js';
import { inWorkspace, runCommand, type CommandResult } from '../requests/run-command.js';

const stack = RunningStack.fromEnvironment();
const databases = new StackDatabases(stack);

function checked(service: ServiceName, scope: string, projection: string): Promise<CommandResult> {
  const environment = {
    ...environmentOf(stack, service),
    [variableOf('DATABASE_MIGRATOR_URL', scope)]: databases.url(`accord_${scope}`, `${scope}_migrator`),
    NODE_COMPILE_CACHE: inWorkspace('.accord/compile-cache'),
  };
  const asked = ['--scope', scope, '--projection', projection, '--check'];
  const by = ['--operator', 'somebody on call', '--reason', 'looked after a day of faults'];
  return runCommand([`apps/${service}/dist/rebuild.js`, ...asked, ...by], environment);
}

/** Changes behind Accord's back where somebody's mail goes. */
function setEmail(expression: string): Promise<unknown> {
  const sql = `UPDATE notifications.known_person SET email = ${expression}
    WHERE person_id = (SELECT min(person_id::text)::uuid FROM notifications.known_person)`;
  return databases.withAdmin('accord_hartlepool', (admin) => admin.query(sql));
}

/** Runs after attacks, outages and kills: what they left must be what the events say, and the command must tell. */
describe('Every projection, made anew from its events by the command for that, is what it is', () => {
  it.each([
    ['cases', 'stockton', 'people'],
    ['cases', 'stockton', 'cycles'],
    ['cases', 'stockton', 'concerned'],
    ['notifications', 'hartlepool', 'people'],
    ['reports', 'joint', 'people'],
    ['reports', 'joint', 'figures'],
  ] as const)('%s of %s: %s', async (service, scope, projection) => {
    const { code, output } = await checked(service, scope, projection);
    expect([code, output]).toEqual([0, expect.stringMatching(/: equal .*Nothing was changed/s)]);
  });

  it('and it would be found if it were not', async () => {
    await setEmail("email || '.wrong'");
    try {
      const { code, output } = await checked('notifications', 'hartlepool', 'people');
      expect([code, output]).toEqual([
        1,
        expect.stringMatching(/known_person: NOT EQUAL.*only live 1, only rebuilt 1/),
      ]);
      expect(output).not.toContain('@');
    } finally {
      await setEmail("replace(email, '.wrong', '')");
    }
  });
});
