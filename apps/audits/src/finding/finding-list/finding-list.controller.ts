import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentCaller, ObjectIdPipe, RequestedAt, type Caller } from '@accord/service';
import { FindingListQuery } from './finding-list.query.js';
import { FindingListResponse } from './finding-list.response.js';

/** `GET /cycles/:id/findings` */
@ApiTags('findings')
@Controller('cycles/:id/findings')
export class FindingListController {
  constructor(private readonly findings: FindingListQuery) {}

  @Get()
  @Allow('finding.read')
  @ApiOperation({ summary: 'This authority’s findings of a cycle, in every state' })
  @ApiOkResponse({ type: FindingListResponse })
  list(
    @Param('id', ObjectIdPipe) cycleId: string,
    @CurrentCaller() caller: Caller,
    @RequestedAt() at: Date,
  ): Promise<FindingListResponse> {
    return this.findings.execute(caller, cycleId, at);
  }
}
