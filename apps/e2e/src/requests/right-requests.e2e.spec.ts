import { RunningStack } from '@accord/testing';
import { EXAMPLES } from './examples.js';
import { readOperations } from './operation.js';
import { RequestWorld } from './request-world.js';

const operations = await readOperations(RunningStack.fromEnvironment());

describe('every operation that a service describes', () => {
  let world: RequestWorld;
  beforeAll(async () => (world = await RequestWorld.begin()));
  afterAll(() => world.end());

  it('has a right example, and no example is of something that is gone', () => {
    expect(Object.keys(EXAMPLES).sort()).toEqual(operations.map(({ name }) => name).sort());
  });

  it('has its every field, parameter and header in the example', () => {
    for (const operation of operations) {
      const { name, fields = {}, parameters } = operation;
      const { body = {}, named: objects = {}, path = {}, query = {} } = world.example(operation);
      const written = [...Object.keys(body), ...Object.keys(objects)];
      expect([name, written.sort()]).toEqual([name, Object.keys(fields).sort()]);
      const named = (place: string) => parameters.filter((one) => one.in === place).map((one) => one.name);
      expect([name, Object.keys(path).sort()]).toEqual([name, named('path').sort()]);
      expect([name, Object.keys(query).filter((one) => !named('query').includes(one))]).toEqual([name, []]);
      expect(new Set(named('header').map((one) => one.toLowerCase())).size).toBe(named('header').length);
    }
  });

  it.each(operations)('$name is answered as is due when it is right', async (operation) => {
    const { status, code } = world.example(operation);
    const answer = await (await world.prepare(operation)).send();
    expect([answer.status, answer.code]).toEqual([status, code]);
    if (!code) expect(operation.answers).toContain(String(status));
  });
});
