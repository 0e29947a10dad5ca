import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AnyGrant, CurrentCaller, PageQuery, type Caller } from '@accord/service';
import { InboxListQuery } from './inbox-list.query.js';
import { InboxListResponse } from './inbox-list.response.js';
import { UnreadResponse } from './unread.response.js';

/** A person's own inbox. */
@ApiTags('inbox')
@Controller('inbox')
export class InboxListController {
  constructor(private readonly inbox: InboxListQuery) {}

  @Get()
  @AnyGrant()
  @ApiOperation({ summary: 'What you were told, the newest first' })
  @ApiOkResponse({ type: InboxListResponse })
  list(@Query() query: PageQuery, @CurrentCaller() caller: Caller): Promise<InboxListResponse> {
    return this.inbox.page(caller.scope, caller.personId, query);
  }

  @Get('unread')
  @AnyGrant()
  @ApiOperation({ summary: 'How many entries of your inbox you have not read' })
  @ApiOkResponse({ type: UnreadResponse })
  async unread(@CurrentCaller() caller: Caller): Promise<UnreadResponse> {
    return { unread: await this.inbox.unread(caller.scope, caller.personId) };
  }
}
