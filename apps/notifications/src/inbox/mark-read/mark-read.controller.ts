import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AnyGrant, Command, ObjectIdPipe, type CommandContext } from '@accord/service';
import { MarkRead } from './mark-read.js';
import { ReadEntryResponse } from './read-entry.response.js';

/** Marking an entry of one's own inbox as read. */
@ApiTags('inbox')
@Controller('inbox')
export class MarkReadController {
  constructor(private readonly markRead: MarkRead) {}

  @Post(':id/read')
  @HttpCode(200)
  @AnyGrant()
  @ApiOperation({ summary: 'Note that you have read an entry of your inbox' })
  @ApiOkResponse({ type: ReadEntryResponse })
  read(@Param('id', ObjectIdPipe) id: string, @Command() context: CommandContext): Promise<ReadEntryResponse> {
    return this.markRead.execute(id, context);
  }
}
