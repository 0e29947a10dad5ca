import { Injectable } from '@nestjs/common';
import { Commands, type CommandContext } from '@accord/service';
import { refuseMissingReason } from '../../person/domain/reason.js';
import { PeopleRegister } from '../../person/people-register.js';
import { Administrators } from '../../person/persistence/administrators.js';
import { PersonRepository } from '../../person/persistence/person.repository.js';

/** A role to be ended at once. */
export interface EndGrantCommand {
  readonly personId: string;
  readonly grantId: string;
  readonly seenVersion: number;
  readonly reason: string;
}

/** Ends a role at once, whatever its last day. */
@Injectable()
export class EndGrant {
  constructor(
    private readonly commands: Commands,
    private readonly people: PersonRepository,
    private readonly administrators: Administrators,
    private readonly register: PeopleRegister,
  ) {}

  execute(
    context: CommandContext,
    { personId, grantId, seenVersion, reason }: EndGrantCommand,
  ): Promise<{ grantId: string }> {
    const { caller, at } = context;
    return this.commands.run(context, async (tx) => {
      refuseMissingReason(reason);
      const person = await this.people.lock(tx, personId, seenVersion);
      const grant = await this.people.grantOf(tx, person, grantId);
      const ended = grant.end({ by: caller.personId, at, reason });
      await this.administrators.keepOneBeside(tx, [grant], at);
      this.register.end(tx, person, ended, { action: 'end-grant', at, origin: caller });
      return { body: { grantId } };
    });
  }
}
