import { SERVICE_NAMES } from '@accord/partnership';
import { RunningStack } from '@accord/testing';
import { ask } from './ask.js';
import { faultsIn } from './bad-case.js';
import { badIds, badQueries } from './bad-addresses.js';
import { EXAMPLES } from './examples.js';
import { faultsOf } from './faults.js';
import { readOperations } from './operation.js';
import { RequestWorld } from './request-world.js';

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE'];
const NOWHERE = [
  '/',
  '/admin',
  '/.env',
  '/people/',
  '/PEOPLE',
  '//people',
  '/openapi.json/x',
  '/metrics',
  '/api',
  '/graphql',
];

const stack = RunningStack.fromEnvironment();
const operations = await readOperations(stack);
const guarded = operations.filter(({ name }) => EXAMPLES[name]?.as);
const addressed = operations.filter(({ path }) => path.includes('{'));

/** Whether an address is also that of another operation: `/people/search` of the one with `/people/{id}`. */
function isAlsoAt(template: string, path: string): boolean {
  return new RegExp(`^${template.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path);
}

describe('an address', () => {
  let world: RequestWorld;
  beforeAll(async () => (world = await RequestWorld.begin()));
  afterAll(() => world.end());

  it.each(addressed)('with what is no id here is not there: $name', async (operation) => {
    const right = await world.prepare(operation);
    expect(await faultsIn(right, badIds(right))).toEqual([]);
  });

  it.each(guarded)('with a wrong query is refused: $name', async (operation) => {
    const right = await world.prepare(operation);
    expect(await faultsIn(right, badQueries(right))).toEqual([]);
  });

  it.each(operations.filter(({ method }) => method === 'GET'))('needs no query: $name', async (operation) => {
    const answer = await (await world.prepare(operation)).send({ query: '' });
    expect(answer.status).toBe(200);
    const needed = operation.parameters.filter((one) => one.in === 'query' && one.required);
    expect(needed).toEqual([]);
  });

  it.each(SERVICE_NAMES)('under a method that it does not take is not there: %s', async (service) => {
    const own = operations.filter((one) => one.service === service);
    const paths = new Set(own.map(({ path }) => path));
    const faults: string[] = [];
    for (const path of paths) {
      const taken = own.filter((one) => isAlsoAt(one.path, path)).map(({ method }) => method);
      for (const method of METHODS.filter((one) => !taken.includes(one))) {
        const answer = await ask(stack.urlOf(service), { method, path: path.replaceAll(/\{\w+\}/g, 'x') });
        faults.push(
          ...faultsOf(answer, { status: 404, code: 'route-unknown' }).map((one) => `${method} ${path}: ${one}`),
        );
      }
    }
    expect(faults).toEqual([]);
  });

  it.each(SERVICE_NAMES)('that no service has is not there: %s', async (service) => {
    for (const path of NOWHERE) {
      const answer = await ask(stack.urlOf(service), { method: 'GET', path });
      expect([path, faultsOf(answer, { status: 404, code: 'route-unknown' })]).toEqual([path, []]);
    }
  });
});
