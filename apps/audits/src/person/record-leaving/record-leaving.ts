import { Injectable } from '@nestjs/common';
import { Commands, type CommandContext } from '@accord/service';
import { refuseMissingReason } from '../domain/reason.js';
import { PeopleRegister } from '../people-register.js';
import { Administrators } from '../persistence/administrators.js';
import { PersonRepository } from '../persistence/person.repository.js';

/** A person who left. */
export interface RecordLeavingCommand {
  readonly personId: string;
  readonly seenVersion: number;
  readonly reason: string;
}

/** Records that a person left: every role of theirs that is not over ends at once. */
@Injectable()
export class RecordLeaving {
  constructor(
    private readonly commands: Commands,
    private readonly people: PersonRepository,
    private readonly administrators: Administrators,
    private readonly register: PeopleRegister,
  ) {}

  execute(
    context: CommandContext,
    { personId, seenVersion, reason }: RecordLeavingCommand,
  ): Promise<{ personId: string }> {
    const { caller, at } = context;
    return this.commands.run(context, async (tx) => {
      refuseMissingReason(reason);
      const known = await this.people.lock(tx, personId, seenVersion);
      const open = await this.people.openGrantsOf(tx, known, at);
      const leaving = { by: caller.personId, at, reason };
      const { person, ended } = known.leave(open, leaving);
      await this.administrators.keepOneBeside(tx, open, at);
      this.register.leave(tx, { person, grants: ended, leaving }, { action: 'record-leaving', at, origin: caller });
      return { body: { personId } };
    });
  }
}
