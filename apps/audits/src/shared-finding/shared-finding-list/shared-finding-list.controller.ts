import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentCaller, RequestedAt, type Caller } from '@accord/service';
import { SharedFindingListQuery } from './shared-finding-list.query.js';
import { SharedFindingListRequest } from './shared-finding-list.request.js';
import { SharedFindingListResponse } from './shared-finding-list.response.js';

/** `GET /shared-findings` */
@ApiTags('shared findings')
@Controller('shared-findings')
export class SharedFindingListController {
  constructor(private readonly findings: SharedFindingListQuery) {}

  @Get()
  @Allow('shared-finding.read')
  @ApiOperation({ summary: 'What authorities shared, by cycle, domain, authority and kind; newest first' })
  @ApiOkResponse({ type: SharedFindingListResponse })
  list(
    @Query() request: SharedFindingListRequest,
    @CurrentCaller() caller: Caller,
    @RequestedAt() at: Date,
  ): Promise<SharedFindingListResponse> {
    return this.findings.execute(caller, request, at);
  }
}
