import type { Role } from '@accord/kernel';
import { scopesOf } from '@accord/partnership';
import type { RunningStack } from '@accord/testing';
import { ask } from '../ask.js';
import { NOBODY } from '../bad-addresses.js';
import type { Cast, Player } from '../cast.js';
import type { Operation } from '../operation.js';
import { MATRIX } from './matrix.js';
import type { For } from './matrix/for.js';
import { dueTo, verdictOf, type Verdict } from './verdict.js';

/** One square of the matrix: somebody with a role, or none, asks for something with a token for a scope. */
export interface Square {
  readonly operation: Operation;
  readonly scope: string;
  readonly role?: Role;
  readonly player: Player;
}

const AT_ONCE = 6;

/** Every square for those who hold a role in a scope. */
export function ownSquares(cast: Cast, operations: readonly Operation[], scope: string): Square[] {
  const players = [...cast.playersOf(scope)];
  return operations.flatMap((operation) => players.map(([role, player]) => ({ operation, scope, role, player })));
}

/** What each square is met with; by the operation, the scope and the role. */
export async function survey(
  cast: Cast,
  squares: readonly Square[],
  urlOf: (service: string) => string,
): Promise<Map<string, Verdict>> {
  const waiting = [...squares];
  const met = new Map<string, Verdict>();
  const work = async (): Promise<void> => {
    for (let square = waiting.shift(); square; square = waiting.shift()) {
      const token = await cast.token(square.player, square.scope);
      met.set(nameOf(square), verdictOf(await ask(urlOf(square.operation.service), harmless(square.operation, token))));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return met;
}

/** Every square that is not met as the documents have it. */
export function disagreements(
  stack: RunningStack,
  squares: readonly Square[],
  met: ReadonlyMap<string, Verdict>,
  matrix: Readonly<Record<string, For>> = MATRIX,
): string[] {
  return squares.flatMap((square) => {
    const { operation, scope, role } = square;
    const kind = stack.partnership.scopes.find(({ id }) => id === scope)?.kind ?? 'authority';
    const isServed = scopesOf(stack.partnership, operation.service).some((one) => one === scope);
    const who = matrix[operation.name] ?? [];
    const due = isServed || who === 'everybody' ? dueTo(role, who, kind) : 'needs a sign-in';
    const found = met.get(nameOf(square));
    return found === due ? [] : [`${nameOf(square)}: ${found}, not ${due}`];
  });
}

/** `audits GET /people as auditor of stockton` */
export function nameOf({ operation, scope, role, player }: Square): string {
  return `${operation.name} as ${role ?? `${player.subject} without a role`} in ${scope}`;
}

/** A request that changes nothing whoever sends it: it names nobody and says nothing. */
function harmless({ method, path, fields }: Operation, token: string) {
  const headers = {
    authorization: `Bearer ${token}`,
    ...(method !== 'GET' && { 'idempotency-key': 'a-survey-of-permissions', 'if-match': '"v1"' }),
    ...(fields && { 'content-type': 'application/json' }),
  };
  return { method, path: path.replaceAll(/\{\w+\}/g, NOBODY), headers, ...(fields && { body: '{}' }) };
}
