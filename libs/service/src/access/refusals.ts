import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@accord/persistence';
import type { RequestContext } from '../http/request-context.js';
import { AccessTrail } from '../trail/access-trail.js';

/** What was refused to whom. */
export interface Refusal {
  /** The permission that was missing, or `no-grant`. */
  readonly what: string;
  /** The person, when the identity is known in the scope. */
  readonly personId?: string;
  /** Template of the route that was asked for, e.g. `POST /people/:id/grants`. */
  readonly route: string;
}

/** Puts refused attempts into the trail, in a short transaction of their own: the request has none. */
@Injectable()
export class Refusals {
  constructor(
    private readonly work: UnitOfWork,
    private readonly trail: AccessTrail,
  ) {}

  async record(context: RequestContext, refusal: Refusal): Promise<void> {
    const { identity, at, requestId } = context;
    if (!identity) return;
    await this.work.run(identity.scope, async (tx) => {
      this.trail.record(tx, {
        personId: refusal.personId,
        action: `refused:${refusal.what}`,
        objectType: 'route',
        objectId: refusal.route,
        at,
        requestId,
      });
    });
  }
}
