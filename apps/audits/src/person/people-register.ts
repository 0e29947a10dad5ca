import { Injectable } from '@nestjs/common';
import { personJoinedV1, personLeftV1, roleEndedV1, roleGrantedV1 } from '@accord/contracts';
import { Outbox } from '@accord/messaging';
import type { ScopeTransaction } from '@accord/persistence';
import { AccessTrail } from '@accord/service';
import type { Decision } from './domain/decision.js';
import type { Newcomer, Person } from './domain/person.js';
import type { RoleGrant } from './domain/role-grant.js';
import type { PersonChange } from './persistence/person-changes.sink.js';
import { PersonRepository } from './persistence/person.repository.js';

/** Where a change comes from; a caller is one. The partnership file and commands of operations have no person. */
export interface Origin {
  readonly personId?: string;
  readonly requestId?: string;
}

/** What of a change goes into the trail and with it. */
export interface Occasion {
  /** Verb phrase of the trail: `grant-role`. */
  readonly action: string;
  readonly at: Date;
  readonly origin: Origin;
}

/** Saves what was decided about a person and says it to others: row, event and trail line are never apart. */
@Injectable()
export class PeopleRegister {
  constructor(
    private readonly people: PersonRepository,
    private readonly outbox: Outbox,
    private readonly trail: AccessTrail,
  ) {}

  /** Roles given to a person; one who was not known here before becomes known with them. */
  grant(tx: ScopeTransaction, person: Person, grants: readonly RoleGrant[], occasion: Occasion): void {
    this.write(tx, { person, grants }, occasion);
    if (person.newcomer) this.sayJoined(tx, person.newcomer, occasion);
    this.sayGranted(tx, grants, occasion);
  }

  /** A role that is over from now on. */
  end(tx: ScopeTransaction, person: Person, grant: RoleGrant, occasion: Occasion): void {
    this.write(tx, { person, grants: [grant] }, occasion);
    const { at, by } = grant.ended as Decision;
    const data = { personId: person.id, grantId: grant.id, endedAt: at.toISOString(), ...(by ? { endedBy: by } : {}) };
    this.outbox.record(tx, roleEndedV1, fact(person.id, occasion, data));
  }

  /** A person who left, with the roles that ended thereby: one event says all of it. */
  leave(tx: ScopeTransaction, change: Required<PersonChange>, occasion: Occasion): void {
    this.write(tx, change, occasion);
    const personId = change.person.id;
    const data = { personId, leftAt: change.leaving.at.toISOString() };
    this.outbox.record(tx, personLeftV1, fact(personId, occasion, data));
  }

  private write(tx: ScopeTransaction, change: PersonChange, { action, at, origin }: Occasion): void {
    this.people.save(tx, change);
    const { personId, requestId } = origin;
    this.trail.record(tx, { personId, action, objectType: 'person', objectId: change.person.id, at, requestId });
  }

  private sayJoined(tx: ScopeTransaction, newcomer: Newcomer, occasion: Occasion): void {
    const { id: personId, issuer, subject, name, email } = newcomer;
    this.outbox.record(tx, personJoinedV1, fact(personId, occasion, { personId, issuer, subject, name, email }));
  }

  private sayGranted(tx: ScopeTransaction, grants: readonly RoleGrant[], occasion: Occasion): void {
    for (const { id: grantId, personId, terms, granted } of grants) {
      const grantedBy = granted.by ? { grantedBy: granted.by } : {};
      const data = { personId, grantId, ...terms, ...grantedBy, grantedAt: granted.at.toISOString() };
      this.outbox.record(tx, roleGrantedV1, fact(personId, occasion, data));
    }
  }
}

function fact<Data extends object>(aggregateId: string, { at }: Occasion, data: Data) {
  return { aggregateId, at, data };
}
