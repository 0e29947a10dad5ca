import type { Scope } from '@accord/kernel';
import type { ServiceAccess } from '../services/service-access.js';
import type { Session } from '../sessions/session.js';
import type { AccessTokens } from './access-tokens.js';

/** Gives access to the services in one scope on a session's behalf. */
export class ScopeAccess {
  constructor(private readonly tokens: AccessTokens) {}

  to(session: Session, scope: Scope, requestId: string): ServiceAccess {
    return {
      requestId,
      token: (renewed) => {
        if (renewed) this.tokens.forget(session, scope);
        return this.tokens.tokenFor(session, scope);
      },
    };
  }
}
