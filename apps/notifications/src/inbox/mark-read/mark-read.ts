import { Injectable } from '@nestjs/common';
import { AccessTrail, Commands, notHere, trailOf, type CommandContext } from '@accord/service';
import { InboxEntries } from '../persistence/inbox-entries.js';
import type { ReadEntryResponse } from './read-entry.response.js';

/** Notes that a person has read an entry of their own inbox. Reading it again changes nothing. */
@Injectable()
export class MarkRead {
  constructor(
    private readonly commands: Commands,
    private readonly entries: InboxEntries,
    private readonly trail: AccessTrail,
  ) {}

  execute(entryId: string, context: CommandContext): Promise<ReadEntryResponse> {
    const { caller, at } = context;
    return this.commands.run(context, async (tx) => {
      const readAt = await this.entries.markRead(tx, entryId, caller.personId, at);
      if (!readAt) throw notHere();
      this.trail.record(tx, trailOf(caller, at, 'read-inbox-entry', 'inbox-entry', entryId));
      return { body: { id: entryId, readAt: readAt.toISOString() } };
    });
  }
}
