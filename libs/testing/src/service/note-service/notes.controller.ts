import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { DomainError, newId } from '@accord/kernel';
import { UnitOfWork } from '@accord/persistence';
import {
  AccessTrail,
  Allow,
  AnyGrant,
  AnyIdentity,
  Command,
  Commands,
  CurrentCaller,
  CurrentIdentity,
  IfMatch,
  notHere,
  ObjectIdPipe,
  Public,
  trailOf,
  WithETag,
  type Caller,
  type CommandContext,
  type Identity,
} from '@accord/service';
import { NoteRequest } from './note.request.js';

/** What the log must never hold, in errors as careless code makes them. */
export const PLANTED = { name: 'Wilhelmina Plantagenet', email: 'wilhelmina@plantagenet.example' };

interface Note {
  readonly id: string;
  readonly text: string;
  readonly version: number;
}

/** One route of every sort that a service can have. */
@Controller()
export class NotesController {
  constructor(
    private readonly commands: Commands,
    private readonly work: UnitOfWork,
    private readonly trail: AccessTrail,
  ) {}

  @Post('notes')
  @Allow('people.manage')
  @ApiOperation({ summary: 'Write a note' })
  write(@Body() body: NoteRequest, @Command() context: CommandContext): Promise<object> {
    return this.commands.run<{ id: string; secret: string | null }>(context, async (tx) => {
      if (body.text === 'refuse') throw new DomainError('conflict', 'note-refused', 'Write something else.');
      const id = newId();
      await tx.query('INSERT INTO note (id, text) VALUES ($1, $2)', [id, body.text]);
      this.trail.record(tx, trailOf(context.caller, context.at, 'write-note', 'note', id));
      return { body: { id, secret: 'shown-once' }, replayBody: { id, secret: null } };
    });
  }

  @Post('notes/:id/text')
  @Allow('people.manage')
  @ApiOperation({ summary: 'Change a note' })
  change(
    @Param('id', ObjectIdPipe) id: string,
    @Body() body: NoteRequest,
    @IfMatch() version: number,
    @Command() context: CommandContext,
  ): Promise<object> {
    return this.commands.run(context, async (tx) => {
      const [note] = await tx.query<Note>('SELECT version FROM note WHERE id = $1 FOR UPDATE', [id]);
      if (!note) throw notHere();
      if (note.version !== version)
        throw new DomainError('stale', 'note-changed', 'Read it again; someone changed it.');
      await tx.query('UPDATE note SET text = $2, version = version + 1 WHERE id = $1', [id, body.text]);
      this.trail.record(tx, trailOf(context.caller, context.at, 'change-note', 'note', id));
      return { body: { id, version: version + 1 } };
    });
  }

  @Get('notes/:id')
  @Allow('people.read')
  @WithETag()
  @ApiOperation({ summary: 'Read a note' })
  read(@Param('id', ObjectIdPipe) id: string, @CurrentCaller() caller: Caller): Promise<Note> {
    return this.work.run(caller.scope, async (tx) => {
      const [note] = await tx.query<Note>('SELECT id, text, version FROM note WHERE id = $1', [id]);
      if (!note) throw notHere();
      return note;
    });
  }

  @Get('mine')
  @AnyGrant()
  @ApiOperation({ summary: 'Who the caller is' })
  mine(@CurrentCaller() caller: Caller): object {
    return { personId: caller.personId, scope: caller.scope, roles: caller.grants.map((grant) => grant.role) };
  }

  @Get('identity')
  @AnyIdentity()
  @ApiOperation({ summary: 'Whom the token speaks for' })
  identity(@CurrentIdentity() identity: Identity): Identity {
    return identity;
  }

  @Get('broken')
  @Public()
  @ApiOperation({ summary: 'Fails with an error that quotes a person' })
  broken(): never {
    throw Object.assign(new Error(`Key (email)=(${PLANTED.email}) of ${PLANTED.name}`), {
      code: '23505',
      detail: PLANTED.name,
    });
  }
}
