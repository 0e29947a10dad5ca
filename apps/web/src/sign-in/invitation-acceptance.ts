import type { Scope } from '@accord/kernel';
import type { FastifyReply } from 'fastify';
import { ServiceProblem } from '../services/service-problem.js';
import type { Services } from '../services/services.js';
import type { Session } from '../sessions/session.js';
import type { ScopeAccess } from './scope-access.js';
import type { ScopeChoices } from './scope-choices.js';
import type { ScopeEntry } from './scope-entry.js';

/** An invitation as the person enters it. */
export interface EnteredInvitation {
  /** Undefined when none, or none that the person's organisation may act in, was chosen. */
  readonly scope: Scope | undefined;
  readonly secret: string;
  readonly idempotencyKey: string;
}

/** Takes an invitation and moves the session into its scope. */
export class InvitationAcceptance {
  constructor(
    private readonly access: ScopeAccess,
    private readonly services: Services,
    private readonly choices: ScopeChoices,
    private readonly entry: ScopeEntry,
  ) {}

  /** The scopes to which the person can have been invited. */
  possible(session: Session): Scope[] {
    return this.choices.possible(session);
  }

  async accept(
    session: Session,
    entered: EnteredInvitation,
    request: { requestId: string; reply: FastifyReply },
  ): Promise<void> {
    const { scope, secret, idempotencyKey } = entered;
    // Nothing to ask any service: the form says what is missing.
    if (!scope || !secret) throw new ServiceProblem(400, 'incomplete', 'Answer every question.');
    const access = this.access.to(session, scope, request.requestId);
    await this.services.audits.acceptInvitation(access, secret, { idempotencyKey }).catch((error: unknown) => {
      throw notOpen(error);
    });
    await this.entry.enter(session, scope, request);
  }
}

/** A code that cannot be used is a problem of its field, not a page that is not there. */
function notOpen(error: unknown): unknown {
  if (!(error instanceof ServiceProblem) || error.code !== 'invitation-not-open') return error;
  return new ServiceProblem(400, error.code, error.detail, [{ field: 'secret', message: error.detail }]);
}
