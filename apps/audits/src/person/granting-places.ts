import { Inject, Injectable } from '@nestjs/common';
import { toScope, type Scope } from '@accord/kernel';
import { describeScope, type Partnership } from '@accord/partnership';
import { PARTNERSHIP } from '@accord/service';
import type { GrantingPlace } from './domain/grant-rules.js';

/** What can be granted in each scope, as the partnership file says. */
@Injectable()
export class GrantingPlaces {
  private readonly places: ReadonlyMap<Scope, GrantingPlace>;

  constructor(@Inject(PARTNERSHIP) partnership: Partnership) {
    const scopes = partnership.scopes.map(({ id }) => toScope(id));
    this.places = new Map(scopes.map((scope) => [scope, placeIn(partnership, scope)]));
  }

  of(scope: Scope): GrantingPlace {
    const place = this.places.get(scope);
    if (!place) throw new Error(`The partnership file has no scope ${scope}`);
    return place;
  }
}

function placeIn(partnership: Partnership, scope: Scope): GrantingPlace {
  const serving = partnership.agencies.filter(({ serves }) => serves.includes(scope));
  return { kind: describeScope(partnership, scope).kind, agencyIds: new Set(serving.map(({ id }) => id)) };
}
