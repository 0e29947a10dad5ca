import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@accord/persistence';
import { AccessTrail, PeopleDirectory, type Identity, type RequestContext } from '@accord/service';
import type { ReportSignInRequest } from './report-sign-in.request.js';

/** Puts into the trail of a scope that somebody signed in there, left or chose it. */
@Injectable()
export class ReportSignIn {
  constructor(
    private readonly work: UnitOfWork,
    private readonly people: PeopleDirectory,
    private readonly trail: AccessTrail,
  ) {}

  async execute(identity: Identity, { event }: ReportSignInRequest, { at, requestId }: RequestContext): Promise<void> {
    const known = await this.people.find(identity, at);
    const entry = { personId: known?.personId, action: event, objectType: 'sign-in', at, requestId };
    await this.work.run(identity.scope, async (tx) => this.trail.record(tx, entry));
  }
}
