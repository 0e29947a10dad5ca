import { Injectable } from '@nestjs/common';
import { dayOf, newId, type GrantTerms } from '@accord/kernel';
import { Commands, type CommandContext } from '@accord/service';
import { refuseImpossibleGrant } from '../../person/domain/grant-rules.js';
import { Person } from '../../person/domain/person.js';
import { GrantingPlaces } from '../../person/granting-places.js';
import { PeopleRegister } from '../../person/people-register.js';

/** A role to be given to one person, in the version that the giver has seen. */
export interface GrantRoleCommand {
  readonly personId: string;
  readonly seenVersion: number;
  readonly terms: GrantTerms;
  readonly reason: string;
}

/** Gives a person a role, without reading them first: PostgreSQL says with COMMIT whether they are still as seen. */
@Injectable()
export class GrantRole {
  constructor(
    private readonly commands: Commands,
    private readonly places: GrantingPlaces,
    private readonly register: PeopleRegister,
  ) {}

  execute(
    context: CommandContext,
    { personId, seenVersion, terms, reason }: GrantRoleCommand,
  ): Promise<{ grantId: string }> {
    const { caller, at } = context;
    return this.commands.run(context, async (tx) => {
      refuseImpossibleGrant(terms, reason, this.places.of(tx.scope), dayOf(at));
      const seen = Person.asSeen(personId, seenVersion);
      const { person, grant } = seen.grant(newId(), terms, { by: caller.personId, at, reason });
      this.register.grant(tx, person, [grant], { action: 'grant-role', at, origin: caller });
      return { body: { grantId: grant.id } };
    });
  }
}
