import { RunningStack } from '@accord/testing';
import { faultsIn } from './bad-case.js';
import { withoutKey, withoutSignIn, withoutVersion } from './bad-headers.js';
import { EXAMPLES } from './examples.js';
import { readOperations } from './operation.js';
import { takes, type PreparedRequest } from './prepared-request.js';
import { RequestWorld } from './request-world.js';

const operations = (await readOperations(RunningStack.fromEnvironment())).filter(({ name }) => EXAMPLES[name]?.as);
const versioned = operations.filter((operation) => takes(operation, 'If-Match'));
const keyed = operations.filter((operation) => takes(operation, 'Idempotency-Key'));

/** What makes something new, or happens once whatever was seen before. */
const WITHOUT_VERSION = [
  // What waits is locked and looked at anew by the decision itself.
  ...['audits', 'cases', 'notifications', 'reports'].flatMap((service) => [
    `${service} POST /parked-messages/{id}/retry`,
    `${service} POST /parked-messages/{id}/skip`,
  ]),
  'audits POST /cycles',
  'audits POST /cycles/{id}/draw-value',
  'audits POST /cycles/{id}/findings',
  'audits POST /cycles/{id}/published-grades',
  'audits POST /drawn-cases/{id}/moderation',
  'audits POST /invitations',
  'audits POST /invitations/accept',
  'audits POST /invitations/{id}/withdraw',
  'cases POST /cycles/{id}/frame',
  'cases POST /drawn-cases/{id}/replace',
  'cases POST /register-imports',
  'notifications POST /inbox/{id}/read',
  'reports POST /reports/{cycleId}/public-versions',
  'reports POST /reports/{cycleId}/public-versions/{versionId}/publish',
].sort();

describe('a request', () => {
  let world: RequestWorld;
  const prepared = new Map<string, PreparedRequest>();
  const right = (name: string): PreparedRequest => prepared.get(name) as PreparedRequest;
  beforeAll(async () => {
    world = await RequestWorld.begin();
    for (const operation of operations) prepared.set(operation.name, await world.prepare(operation));
  });
  afterAll(() => world.end());

  it.each(operations)('without a sign-in is refused: $name', async ({ name }) => {
    expect(await faultsIn(right(name), withoutSignIn(right(name)))).toEqual([]);
    const answer = await right(name).send({ headers: { authorization: undefined } });
    expect(answer.headers['www-authenticate']).toBe('Bearer');
  });

  it.each(versioned)('without the version that was seen is refused: $name', async ({ name }) => {
    // The versions moved on while the others were prepared.
    const fresh = await world.prepare(right(name).operation);
    const cases = withoutVersion(fresh);
    expect(cases.length).toBeGreaterThan(10);
    expect(await faultsIn(fresh, cases)).toEqual([]);
  });

  it.each(keyed)('without a key of its own is refused: $name', async ({ name }) => {
    const cases = withoutKey(right(name));
    expect(cases.length).toBeGreaterThan(7);
    expect(await faultsIn(right(name), cases)).toEqual([]);
  });

  it('covers every command: each takes a key, and each change of something known its version', () => {
    const commands = operations.filter(({ method }) => method !== 'GET').map(({ name }) => name);
    const withoutAny = commands.filter((name) => !keyed.some((operation) => operation.name === name));
    // The one only reads, the other only notes that it happened.
    expect(withoutAny.sort()).toEqual(['audits POST /people/search', 'audits POST /sign-ins']);
    const unversioned = commands.filter((name) => !versioned.some((operation) => operation.name === name));
    expect(unversioned.filter((name) => !withoutAny.includes(name)).sort()).toEqual(WITHOUT_VERSION);
  });
});
