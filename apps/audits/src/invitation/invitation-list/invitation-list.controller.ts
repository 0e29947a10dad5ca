import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentCaller, PageQuery, RequestedAt, type Caller } from '@accord/service';
import { InvitationListQuery } from './invitation-list.query.js';
import { InvitationListResponse } from './invitation-list.response.js';

/** `GET /invitations` */
@ApiTags('invitations')
@Controller('invitations')
export class InvitationListController {
  constructor(private readonly invitations: InvitationListQuery) {}

  @Get()
  @Allow('people.read')
  @ApiOperation({
    summary: 'The invitations of this scope, newest first, and whether each is open, accepted, withdrawn or expired',
  })
  @ApiOkResponse({ type: InvitationListResponse })
  list(
    @Query() request: PageQuery,
    @CurrentCaller() caller: Caller,
    @RequestedAt() at: Date,
  ): Promise<InvitationListResponse> {
    return this.invitations.execute(caller, request, at);
  }
}
