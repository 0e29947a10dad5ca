import { randomUUID } from 'node:crypto';
import { RunningStack } from '@accord/testing';
import type { Answer } from './ask.js';
import { EXAMPLES } from './examples.js';
import { faultsOf } from './faults.js';
import { readOperations } from './operation.js';
import { takes } from './prepared-request.js';
import { RequestWorld } from './request-world.js';

const OTHER_REASON = { reason: 'Quite another reason than the first time.' };
const REUSED = { status: 422, code: 'idempotency-key-reused' };

const stack = RunningStack.fromEnvironment();
const keyed = (await readOperations(stack)).filter((operation) => takes(operation, 'Idempotency-Key'));
const required = keyed.filter(({ parameters }) =>
  parameters.some(({ name, required: is }) => name === 'Idempotency-Key' && is),
);

/** An answer as far as it stays: the secret of an invitation is shown once. */
const lasting = ({ status, json }: Answer): object => ({
  status,
  json: { ...json, secret: undefined, requestId: undefined },
});

describe('a command that is sent again', () => {
  let world: RequestWorld;
  beforeAll(async () => (world = await RequestWorld.begin()));
  afterAll(() => world.end());

  it.each(keyed)('under its key has the same answer and no second effect: $name', async (operation) => {
    const right = await world.prepare(operation);
    const headers = { 'idempotency-key': randomUUID() };
    const first = await right.send({ headers });
    expect(first.status).toBe(EXAMPLES[operation.name]?.status);
    const after = await world.objects.state();
    const again = await right.send({ headers });
    expect(lasting(again)).toEqual(lasting(first));
    expect(again.json['secret'] ?? null).toBeNull();
    expect(await world.objects.state()).toEqual(after);
  });

  it.each(keyed)('five times at once has one effect: $name', async (operation) => {
    const right = await world.prepare(operation);
    const headers = { 'idempotency-key': randomUUID() };
    const answers = await Promise.all(Array.from({ length: 5 }, () => right.send({ headers })));
    expect(answers.map(({ status }) => status)).toEqual(Array(5).fill(EXAMPLES[operation.name]?.status));
    expect(new Set(answers.map((answer) => JSON.stringify(lasting(answer)))).size).toBe(1);
    const after = await world.objects.state();
    expect(lasting(await right.send({ headers }))).toEqual(lasting(answers[0] as Answer));
    expect(await world.objects.state()).toEqual(after);
  });

  it.each(required.filter(({ fields }) => fields))('with another body is refused: $name', async (operation) => {
    const right = await world.prepare(operation);
    const headers = { 'idempotency-key': randomUUID() };
    await right.send({ headers });
    const after = await world.objects.state();
    const { code, other = OTHER_REASON } = world.example(operation);
    const again = await right.send({ headers, body: { ...right.body, ...other } });
    // A command that was refused has used no key up.
    if (code) expect([again.status >= 400, again.code === REUSED.code]).toEqual([true, false]);
    else expect(faultsOf(again, REUSED)).toEqual([]);
    expect(await world.objects.state()).toEqual(after);
  });

  it('with another address is refused', async () => {
    const named = keyed.filter(({ path }) => path === '/invitations/{id}/withdraw');
    const [operation] = named;
    if (!operation) throw new Error('There is no such command any more');
    const [one, other] = [await world.prepare(operation), await world.prepare(operation)];
    const headers = { 'idempotency-key': randomUUID() };
    expect((await one.send({ headers })).status).toBe(200);
    expect(faultsOf(await other.send({ headers }), REUSED)).toEqual([]);
    expect((await other.send()).status).toBe(200);
  });

  it('without its key happens again, so the key is what keeps it from happening twice', async () => {
    const operation = keyed.find(({ name }) => name === 'audits POST /invitations');
    if (!operation) throw new Error('There is no such command any more');
    const right = await world.prepare(operation);
    const [one, other] = [await right.send(), await right.send()];
    expect(one.json['id']).not.toBe(other.json['id']);
  });

  it('is no news to another person: keys are everybody’s own', async () => {
    const operation = keyed.find(({ name }) => name === 'audits POST /invitations');
    if (!operation) throw new Error('There is no such command any more');
    const right = await world.prepare(operation);
    const headers = { 'idempotency-key': randomUUID() };
    const one = await right.send({ headers });
    const token = await world.cast.tokenOf('administrator', 'hartlepool');
    const body = { ...right.body, agencyId: 'cleveland-police' };
    const other = await right.send({ headers: { ...headers, authorization: `Bearer ${token}` }, body });
    expect([one.status, other.status]).toEqual([201, 201]);
    expect(other.json['id']).not.toBe(one.json['id']);
    expect(other.json['secret']).not.toBeNull();
  });
});
