import type { Role, ScopeKind } from '@accord/kernel';
import type { Answer } from '../ask.js';
import type { For } from './matrix/for.js';

/** How a service meets a person: lets them in, or why not. */
export type Verdict = 'let in' | 'needs a sign-in' | 'needs a role' | 'needs another role' | `answered ${string}`;

/** Past the guards nothing but the request itself is wrong: it names nobody, says nothing, or brings no file. */
const PAST_THE_GUARDS = ['200', '400 request-invalid', '404 not-found', '415 media-type-unsupported'];

const REFUSALS: Readonly<Record<string, Verdict>> = {
  '401 token-missing': 'needs a sign-in',
  '401 token-refused': 'needs a sign-in',
  '403 no-grant': 'needs a role',
  '403 permission-missing': 'needs another role',
};

/** What an answer says about the person who asked. */
export function verdictOf({ status, json }: Answer): Verdict {
  const said = [status, json['code']].filter(Boolean).join(' ');
  return PAST_THE_GUARDS.includes(said) ? 'let in' : (REFUSALS[said] ?? `answered ${said}`);
}

/** What has to be said to a person who holds that role, or none, in a scope of that kind where the service works. */
export function dueTo(role: Role | undefined, who: For, kind: ScopeKind): Verdict {
  if (who === 'everybody' || who === 'signed in') return 'let in';
  if (role === undefined) return 'needs a role';
  return who === 'any role' || rolesIn(kind, who).includes(role) ? 'let in' : 'needs another role';
}

function rolesIn(kind: ScopeKind, who: Exclude<For, string>): readonly Role[] {
  if (!('only' in who)) return who;
  return who.only === kind ? who.roles : [];
}
