import { Injectable } from '@nestjs/common';
import type { RoleGrantedV1 } from '@accord/contracts';
import type { EventDelivery } from '@accord/messaging';
import type { RoleGrantedDetails } from '../domain/inbox-entry.js';
import { TellPeople } from '../tell-people.js';

/** Tells a person that they were given a role. */
@Injectable()
export class TellOfRole {
  constructor(private readonly people: TellPeople) {}

  execute({ tx, id: eventId, at, data }: EventDelivery<RoleGrantedV1>): Promise<void> {
    const to = [{ personId: data.personId, details: detailsOf(data) }];
    return this.people.tell(tx, { eventId, at, kind: 'role-granted', to });
  }
}

function detailsOf({ grantId, role, agencyId, team, validFrom, validTo }: RoleGrantedV1): RoleGrantedDetails {
  return { grantId, role, agencyId, team, validFrom, validTo };
}
