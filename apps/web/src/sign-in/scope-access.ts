import type { Scope } from '@accord/kernel';
import { scopesOf, type Partnership, type ServiceName } from '@accord/partnership';
import type { ServiceAccess } from '../services/service-access.js';
import type { Session } from '../sessions/session.js';
import type { AccessTokens } from './access-tokens.js';

/** Gives access to the services in one scope on a session's behalf. */
export class ScopeAccess {
  constructor(
    private readonly tokens: AccessTokens,
    private readonly partnership: Partnership,
  ) {}

  to(session: Session, scope: Scope, requestId: string): ServiceAccess {
    return {
      requestId,
      isServedBy: (service) => scopesOf(this.partnership, service as ServiceName).includes(scope),
      token: (renewed) => {
        if (renewed) this.tokens.forget(session, scope);
        return this.tokens.tokenFor(session, scope);
      },
    };
  }
}
