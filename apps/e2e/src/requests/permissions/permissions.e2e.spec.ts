import { RunningStack } from '@accord/testing';
import { faultsOf } from '../faults.js';
import { ask } from '../ask.js';
import { Cast } from '../cast.js';
import { readOperations } from '../operation.js';
import { startLoosenedAudits } from './loosened-service.js';
import { MATRIX } from './matrix.js';
import { disagreements, nameOf, ownSquares, survey, type Square } from './survey.js';
import type { Verdict } from './verdict.js';

const stack = RunningStack.fromEnvironment();
const cast = new Cast(stack);
const scopes = stack.partnership.scopes.map(({ id }) => id);
const operations = await readOperations(stack);
const urlOf = (service: string): string => stack.urlOf(service);

/** Everybody with a token for a scope in which they hold no role, though their organisation may act there. */
function visitors(): Omit<Square, 'operation'>[] {
  return scopes.flatMap((scope) => {
    const holders = [
      ...cast.playersOf(scope).values(),
      ...stack.description.people.filter(({ grants = [] }) => grants.some((one) => one.scope === scope)),
    ];
    const isHolder = (player: { subject: string }): boolean =>
      holders.some(({ subject }) => subject === player.subject);
    const issuers = stack.partnership.issuers.filter((issuer) => issuer.scopes.includes(scope)).map(({ url }) => url);
    const guests = stack.description.people.filter(
      (person) => issuers.includes(person.issuer) && !isHolder(person) && !cast.comesAndGoes(person),
    );
    return guests.map((player) => ({ scope, player }));
  });
}

describe('the matrix of permissions', () => {
  it('has a row for every operation of every service, and no other', () => {
    expect(Object.keys(MATRIX).sort()).toEqual(operations.map(({ name }) => name).sort());
  });

  it.each(scopes)('is kept for everybody who holds a role in %s', async (scope) => {
    const squares = ownSquares(cast, operations, scope);
    expect(squares.length).toBe(operations.length * cast.playersOf(scope).size);
    expect(disagreements(stack, squares, await survey(cast, squares, urlOf))).toEqual([]);
  });

  it('is kept for everybody who comes to a scope in which they hold no role', async () => {
    const squares = operations.flatMap((operation) => visitors().map((visitor) => ({ ...visitor, operation })));
    expect(squares.length).toBeGreaterThan(operations.length * 10);
    expect(disagreements(stack, squares, await survey(cast, squares, urlOf))).toEqual([]);
  });

  it('is not entered at all by people whose organisation may not act in a scope', async () => {
    const tried = stack.partnership.issuers.flatMap((issuer) => {
      const player = stack.description.people.find((person) => person.issuer === issuer.url);
      const closed = scopes.filter((scope) => !issuer.scopes.includes(scope));
      return player
        ? closed.map((scope) =>
            cast.token(player, scope).then(
              () => `${issuer.id} got a token for ${scope}`,
              () => undefined,
            ),
          )
        : [];
    });
    expect(tried.length).toBeGreaterThan(3);
    expect((await Promise.all(tried)).filter(Boolean)).toEqual([]);
  });

  it('refuses in the words that are due', async () => {
    const token = await cast.tokenOf('auditor', 'stockton');
    const stranger = await cast.token(cast.stranger('hartlepool'), 'hartlepool');
    const get = (bearer: string) =>
      ask(urlOf('audits'), { method: 'GET', path: '/people', headers: { authorization: `Bearer ${bearer}` } });
    expect(faultsOf(await get(token), { status: 403, code: 'permission-missing' })).toEqual([]);
    expect(faultsOf(await get(stranger), { status: 403, code: 'no-grant' })).toEqual([]);
  });
});

describe('the check of the matrix', () => {
  const squares = ownSquares(cast, operations, 'stockton').filter(({ operation }) => operation.service === 'audits');

  it('notices every square that is met in another way', async () => {
    const met = await survey(cast, squares, urlOf);
    for (const square of squares) {
      const other: Verdict = met.get(nameOf(square)) === 'let in' ? 'needs another role' : 'let in';
      const changed = new Map(met).set(nameOf(square), other);
      expect(disagreements(stack, squares, changed)).toEqual([expect.stringContaining(`${nameOf(square)}: ${other}`)]);
    }
  });

  it('notices a service whose own table was loosened by one role', async () => {
    const loosened = await startLoosenedAudits(stack, 'stockton', { action: 'people.manage', role: 'moderator' });
    const found = disagreements(stack, squares, await survey(cast, squares, () => loosened.url));
    await loosened.stop();
    const managing = Object.keys(MATRIX).filter(
      (name) => JSON.stringify(MATRIX[name]) === '["administrator"]' && !name.includes('/parked-messages/'),
    );
    expect(managing).toHaveLength(5);
    expect(found.sort()).toEqual(
      managing.map((name) => `${name} as moderator in stockton: let in, not needs another role`).sort(),
    );
  });
});
