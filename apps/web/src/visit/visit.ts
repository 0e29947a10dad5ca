import type { PartnershipScope } from '@accord/partnership';
import type { Action } from '@accord/service';
import type { Me } from '../services/audits/me.js';
import type { ServiceAccess } from '../services/service-access.js';
import type { Session } from '../sessions/session.js';

/** A signed-in person looking at one page in one scope. */
export class Visit {
  constructor(
    readonly session: Session,
    readonly scope: PartnershipScope,
    readonly me: Me,
    readonly access: ServiceAccess,
  ) {}

  /** What the page offers; the services decide again whether it is done. */
  may(action: Action): boolean {
    return this.me.actions.includes(action);
  }

  get personName(): string {
    return this.me.person?.name ?? this.session.tokens.displayName;
  }
}
