import { RunningStack } from '@accord/testing';
import type { Answer } from './ask.js';
import { NOBODY } from './bad-addresses.js';
import { EXAMPLES } from './examples.js';
import { faultsOf } from './faults.js';
import { readOperations } from './operation.js';
import { RequestWorld } from './request-world.js';

const OTHERS = ['hartlepool', 'joint'];

const NOT_SERVED = [
  { service: 'cases', scope: 'joint' },
  { service: 'reports', scope: 'stockton' },
  { service: 'reports', scope: 'hartlepool' },
] as const;

const operations = await readOperations(RunningStack.fromEnvironment());
const addressed = operations.filter(({ path }) => path.includes('{'));

/** All of an answer but what differs between any two requests. */
const withoutRequestId = ({ status, json, headers }: Answer): object => ({
  status,
  json: { ...json, requestId: '' },
  headers: Object.keys(headers).sort(),
});

describe('what belongs to Stockton', () => {
  let world: RequestWorld;
  beforeAll(async () => (world = await RequestWorld.begin()));
  afterAll(() => world.end());

  it.each(addressed)('is not there for others, exactly like what nobody has: $name', async (operation) => {
    const right = await world.prepare(operation);
    const nobody = Object.fromEntries(Object.keys(EXAMPLES[operation.name]?.path ?? {}).map((name) => [name, NOBODY]));
    for (const scope of OTHERS) {
      const role =
        EXAMPLES[operation.name]?.as === 'auditor' && scope === 'joint' ? 'board-member' : EXAMPLES[operation.name]?.as;
      const headers = { authorization: `Bearer ${await world.cast.tokenOf(role ?? 'administrator', scope)}` };
      const foreign = await right.send({ headers });
      expect([scope, faultsOf(foreign, { status: 404, code: 'not-found' })]).toEqual([scope, []]);
      expect(withoutRequestId(foreign)).toEqual(withoutRequestId(await right.send({ headers, ids: nobody })));
    }
    // The same request is right for the authority itself, so it was the scope that was in the way.
    expect((await right.send()).status).toBe(EXAMPLES[operation.name]?.status);
  });

  it.each(addressed.filter(({ path }) => path.includes('{grantId}')))(
    'cannot be reached by an own person: $name',
    async (operation) => {
      const right = await world.prepare(operation);
      const headers = {
        authorization: `Bearer ${await world.cast.tokenOf('administrator', 'hartlepool')}`,
        'if-match': '"v1"',
      };
      const answer = await right.send({ headers, ids: { id: world.objects.person('hartlepool') } });
      expect(faultsOf(answer, { status: 404 })).toEqual([]);
    },
  );

  it('opens for nobody else by its secret: an invitation', async () => {
    const operation = operations.find(({ name }) => name === 'audits POST /invitations/accept');
    if (!operation) throw new Error('There is no such command any more');
    const right = await world.prepare(operation);
    const headers = { authorization: `Bearer ${await world.cast.tokenOf('auditor', 'hartlepool')}` };
    const foreign = await right.send({ headers });
    expect(faultsOf(foreign, { status: 404, code: 'invitation-not-open' })).toEqual([]);
    const unknown = await right.send({ headers, body: { secret: 'x'.repeat(43) } });
    expect(withoutRequestId(foreign)).toEqual(withoutRequestId(unknown));
  });

  it('is not there for somebody else of the same scope: an entry of an inbox', async () => {
    const operation = operations.find(({ name }) => name === 'notifications POST /inbox/{id}/read');
    if (!operation) throw new Error('There is no such command any more');
    const right = await world.prepare(operation);
    const headers = { authorization: `Bearer ${await world.cast.tokenOf('administrator', 'stockton')}` };
    expect(faultsOf(await right.send({ headers }), { status: 404, code: 'not-found' })).toEqual([]);
  });

  it.each(operations.filter(({ path }) => path === '/trail'))('is in nobody else’s trail: $name', async (operation) => {
    const ownScope = EXAMPLES[operation.name]?.scope;
    const scope = ownScope === 'joint' ? 'joint' : 'hartlepool';
    const headers = { authorization: `Bearer ${await world.cast.tokenOf('data-protection-officer', scope)}` };
    const right = await world.prepare(operation);
    for (const field of ['object', 'person']) {
      const answer = await right.send({ headers, query: `${field}=${world.objects.person()}` });
      const items = answer.json['items'] as { action: string }[];
      // Those who ask leave a line about what they asked for, and nothing else is there.
      expect(items.filter(({ action }) => action !== 'look-at-trail')).toEqual([]);
    }
  });

  it.each(NOT_SERVED)(
    'is out of reach, as is all, where a service does not work: $service in $scope',
    async ({ service, scope }) => {
      for (const operation of operations.filter((one) => one.service === service && EXAMPLES[one.name]?.as)) {
        const right = await world.prepare(operation);
        const headers = { authorization: `Bearer ${await world.cast.tokenOf('data-protection-officer', scope)}` };
        expect(faultsOf(await right.send({ headers }), { status: 401, code: 'token-refused' })).toEqual([]);
      }
    },
  );
});
