import { Inject, Injectable } from '@nestjs/common';
import { isOver, type Clock } from '@accord/kernel';
import type { ScopeTransaction } from '@accord/persistence';
import { CLOCK, PeopleProjection, type ProjectedPerson } from '@accord/service';
import type { Recipient } from './recipient.js';

/** Looks up whom mails are for at the moment they are needed, so that names and addresses are kept in one place only. */
@Injectable()
export class Recipients {
  constructor(
    private readonly people: PeopleProjection,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** By person; someone whom the scope does not know is not among them. */
  async of(tx: ScopeTransaction, personIds: readonly string[]): Promise<ReadonlyMap<string, Recipient>> {
    const people = await this.people.byIds(tx, [...new Set(personIds)]);
    const now = this.clock.now();
    return new Map(people.map((person) => [person.personId, toRecipient(person, now)]));
  }
}

function toRecipient({ name, email, grants }: ProjectedPerson, now: Date): Recipient {
  return { name, address: email, hasRole: grants.some((grant) => !isOver(grant, now)) };
}
