import { Inject, Injectable } from '@nestjs/common';
import { describeScope, type Partnership } from '@accord/partnership';
import { ACTIONS, mayDo, PARTNERSHIP, PeopleDirectory, type Identity } from '@accord/service';
import type { MeResponse } from './me.response.js';

/** Who a sign-in is in a scope. Answers also those who are not known there, so that a page can say so. */
@Injectable()
export class MeQuery {
  constructor(
    @Inject(PARTNERSHIP) private readonly partnership: Partnership,
    private readonly people: PeopleDirectory,
  ) {}

  async execute(identity: Identity, at: Date): Promise<MeResponse> {
    const { id, name, kind } = describeScope(this.partnership, identity.scope);
    const known = await this.people.find(identity, at);
    const grants = known?.grants ?? [];
    const roles = grants.map((grant) => grant.role);
    return {
      scope: { id, name, kind },
      person: known ? { id: known.personId, name: known.name } : null,
      grants: [...grants],
      actions: ACTIONS.filter((action) => mayDo(kind, roles, action)),
    };
  }
}
