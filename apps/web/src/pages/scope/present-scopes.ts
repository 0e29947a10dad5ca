import { roleName } from '../../rendering/names.js';
import type { Session } from '../../sessions/session.js';
import type { FoundChoices } from '../../sign-in/scope-choices.js';
import type { ScopeView } from './scope-view.js';

/** The scopes in which the person holds a role, with the roles. */
export function presentScopes({ choices, isIncomplete }: FoundChoices, session: Session): ScopeView {
  return {
    title: choices.length > 0 ? 'Where do you want to work?' : 'You do not hold a role yet',
    choices: choices.map(({ scope, me }) => ({
      scope,
      name: me.scope.name,
      roles: [...new Set(me.grants.map((grant) => roleName(grant.role)))].join(', '),
      isCurrent: scope === session.scope,
    })),
    isIncomplete,
    formToken: session.csrfToken,
  };
}
