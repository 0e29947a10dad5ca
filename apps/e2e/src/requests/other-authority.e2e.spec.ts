import { isGrantableIn, ROLES, type Role } from '@accord/kernel';
import { scopesOf } from '@accord/partnership';
import { RunningStack } from '@accord/testing';
import type { Answer } from './ask.js';
import { NOBODY } from './bad-addresses.js';
import { EXAMPLES } from './examples.js';
import { faultsOf } from './faults.js';
import type { Named } from './objects/named.js';
import { readOperations, type Operation } from './operation.js';
import { MATRIX } from './permissions/matrix.js';
import { dueTo } from './permissions/verdict.js';
import { RequestWorld } from './request-world.js';

const stack = RunningStack.fromEnvironment();
const SCOPES = stack.partnership.scopes.map(({ id }) => id);

/** What the whole partnership has under one id: a cycle once it is approved, a finding once it is shared. */
const SHARED: readonly Named[] = [
  'cycle',
  'reported-cycle',
  'services-cycle',
  'settled-cycle',
  'prepared-cycle',
  'received-finding',
];

const NOT_SERVED = [
  { service: 'cases', scope: 'joint' },
  { service: 'reports', scope: 'stockton' },
  { service: 'reports', scope: 'hartlepool' },
] as const;

const operations = await readOperations(stack);
const addressed = operations.filter(({ path }) => path.includes('{'));
const isShared = ({ name }: Operation): boolean =>
  Object.values(EXAMPLES[name]?.path ?? {}).some((kind) => SHARED.includes(kind));
const foreign = addressed.filter((operation) => !isShared(operation));
/** What an authority keeps for itself of a cycle that others have, too. */
const ofSharedCycles = addressed.filter((operation) => {
  const who = MATRIX[operation.name];
  return (
    operation.method === 'GET' &&
    isShared(operation) &&
    typeof who === 'object' &&
    'only' in who &&
    who.only === 'authority'
  );
});

const isServed = ({ service }: Operation, scope: string): boolean =>
  scopesOf(stack.partnership, service).some((one) => one === scope);

/** Somebody who may do that in a scope, the same as in the example where it can be. */
function roleIn(scope: string, { name }: Operation): Role | undefined {
  const kind = stack.partnership.scopes.find(({ id }) => id === scope)?.kind ?? 'authority';
  const roles = Object.keys(ROLES) as Role[];
  const allowed = roles.filter(
    (role) => isGrantableIn(role, kind) && dueTo(role, MATRIX[name] ?? [], kind) === 'let in',
  );
  const wanted = EXAMPLES[name]?.as;
  return allowed.find((role) => role === wanted) ?? allowed[0];
}

/** Ids, pseudonyms, and the numbers of cases in registers. */
const wordsOf = (text: string): string[] =>
  text.match(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|\b[A-Z]{3}-?\d[\w-]{3,}/g) ?? [];

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

  it.each(foreign)('is not there for others, exactly like what nobody has: $name', async (operation) => {
    const [right, example] = [await world.prepare(operation), world.example(operation)];
    const nobody = Object.fromEntries(Object.keys(example.path ?? {}).map((name) => [name, NOBODY]));
    for (const scope of SCOPES.filter((one) => one !== example.scope && isServed(operation, one))) {
      const role = roleIn(scope, operation);
      const headers = { authorization: `Bearer ${await world.cast.tokenOf(role ?? 'administrator', scope)}` };
      const foreign = await right.send({ headers });
      // Where nobody may do that, nobody gets as far as to ask whether something is there.
      const due = role ? { status: 404, code: 'not-found' } : { status: 403, code: 'permission-missing' };
      expect([scope, faultsOf(foreign, due)]).toEqual([scope, []]);
      expect(withoutRequestId(foreign)).toEqual(withoutRequestId(await right.send({ headers, ids: nobody })));
    }
    // The same request is right for the authority itself, so it was the scope that was in the way.
    const { status, code } = await right.send();
    expect([status, code]).toEqual([example.status, example.code]);
  });

  it.each(ofSharedCycles)('of a cycle that all share is nowhere else: $name', async (operation) => {
    const right = await world.prepare(operation);
    const role = world.example(operation).as ?? 'administrator';
    const headers = { authorization: `Bearer ${await world.cast.tokenOf(role, 'hartlepool')}` };
    const [own, other] = [await right.send(), await right.send({ headers })];
    expect([own.status, other.status]).toEqual([200, 200]);
    const shared = wordsOf(own.text).filter((word) => wordsOf(other.text).includes(word));
    const cycle = (await world.objects.find('cycle')).id;
    expect(wordsOf(own.text).length).toBeGreaterThan(0);
    expect(shared.filter((word) => word !== cycle)).toEqual([]);
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
