import { RunningStack } from '@accord/testing';
import { faultsIn } from './bad-case.js';
import { misshapenBodies, repeatedField, unreadableBodies, wrongTypes } from './bad-bodies.js';
import { badValuesOf } from './bad-values.js';
import { readOperations } from './operation.js';
import type { PreparedRequest } from './prepared-request.js';
import { RequestWorld } from './request-world.js';

const operations = (await readOperations(RunningStack.fromEnvironment())).filter(({ fields }) => fields);

describe('a wrong body', () => {
  let world: RequestWorld;
  beforeAll(async () => (world = await RequestWorld.begin()));
  afterAll(() => world.end());

  describe.each(operations)('of $name', (operation) => {
    const invalid = { status: 400, code: 'request-invalid' };
    let right: PreparedRequest;
    beforeAll(async () => (right = await world.prepare(operation)));

    it.each(Object.entries(operation.fields ?? {}))('names %s whatever is wrong with it', async (field, schema) => {
      const isRequired = operation.required.includes(field);
      const refusal = { ...invalid, fields: [field] };
      const cases = badValuesOf(schema, right.body?.[field], isRequired).map(({ what, value }) => ({
        what,
        changes: { body: { ...right.body, [field]: value } },
        refusal,
      }));
      const missing = { what: 'missing', changes: { body: { ...right.body, [field]: undefined } }, refusal };
      expect(cases.length).toBeGreaterThan(15);
      expect(await faultsIn(right, [...cases, repeatedField(right, field), ...(isRequired ? [missing] : [])])).toEqual(
        [],
      );
    });

    it('names every wrong field at once', async () => {
      const fields = Object.keys(operation.fields ?? {});
      const body = { ...Object.fromEntries(fields.map((field) => [field, { wrong: field }])), surprise: 1 };
      const refusal = { ...invalid, fields: [...fields, 'surprise'] };
      expect(await faultsIn(right, [{ what: 'all', changes: { body }, refusal }])).toEqual([]);
    });

    it('is refused when it cannot be read', async () => {
      expect(await faultsIn(right, unreadableBodies(right))).toEqual([]);
    });

    it('is refused when it is of another shape', async () => {
      expect(await faultsIn(right, misshapenBodies(right, operation.required))).toEqual([]);
    });

    it('is refused when it is not declared as JSON', async () => {
      expect(await faultsIn(right, wrongTypes(right))).toEqual([]);
    });

    it('changed nothing', async () => {
      const { status, code } = world.example(operation);
      const answer = await right.send();
      expect([answer.status, answer.code]).toEqual([status, code]);
    });
  });
});
