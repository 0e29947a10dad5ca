import { toScope, type Scope } from '@accord/kernel';
import type { Me } from '../services/audits/me.js';
import { ServiceProblem } from '../services/service-problem.js';
import type { Services } from '../services/services.js';
import type { Session } from '../sessions/session.js';
import type { IdentityProviders } from './identity-providers.js';
import type { ScopeAccess } from './scope-access.js';

/** Where a person may work: a scope in which they hold a role now. */
export interface ScopeChoice {
  readonly scope: Scope;
  readonly me: Me;
}

/** What could be found out. */
export interface FoundChoices {
  readonly choices: readonly ScopeChoice[];
  /** Whether some scope could not be asked, so that a choice may be missing. */
  readonly isIncomplete: boolean;
}

/** Asks each scope in which the person's organisation may act what roles they hold there. */
export class ScopeChoices {
  constructor(
    private readonly providers: IdentityProviders,
    private readonly access: ScopeAccess,
    private readonly services: Services,
  ) {}

  /** The scopes in which the person holds a role. Throws when none could be asked. */
  async find(session: Session, requestId: string): Promise<FoundChoices> {
    const scopes = this.possible(session);
    const answers = await Promise.allSettled(scopes.map((scope) => this.ask(session, scope, requestId)));
    const unexpected = answers.find(
      (answer) => answer.status === 'rejected' && !(answer.reason instanceof ServiceProblem),
    );
    if (unexpected?.status === 'rejected') throw unexpected.reason;
    const choices = answers.flatMap((answer) => (answer.status === 'fulfilled' && answer.value ? [answer.value] : []));
    const isIncomplete = answers.some((answer) => answer.status === 'rejected');
    if (choices.length === 0 && isIncomplete) throw ServiceProblem.unavailable('audits');
    return { choices, isIncomplete };
  }

  /** The scopes in which the person's organisation may act. */
  possible(session: Session): Scope[] {
    return (this.providers.describe(session.issuerId)?.scopes ?? []).map(toScope);
  }

  /** The person in that scope, or undefined when their organisation may not act there or they hold no role. */
  async ask(session: Session, scope: Scope, requestId: string): Promise<ScopeChoice | undefined> {
    if (!this.possible(session).includes(scope)) return undefined;
    const me = await this.services.audits.me(this.access.to(session, scope, requestId));
    return me.grants.length > 0 ? { scope, me } : undefined;
  }
}
