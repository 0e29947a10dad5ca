import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentCaller, ObjectIdPipe, RequestedAt, type Caller } from '@accord/service';
import { SharedFindingPageQuery } from './shared-finding-page.query.js';
import { SharedFindingPageResponse } from './shared-finding-page.response.js';

/** `GET /shared-findings/:id` */
@ApiTags('shared findings')
@Controller('shared-findings/:id')
export class SharedFindingPageController {
  constructor(private readonly finding: SharedFindingPageQuery) {}

  @Get()
  @Allow('shared-finding.read')
  @ApiOperation({ summary: 'One shared finding; of a withdrawn one only that it was withdrawn, and why' })
  @ApiOkResponse({ type: SharedFindingPageResponse })
  show(
    @Param('id', ObjectIdPipe) findingId: string,
    @CurrentCaller() caller: Caller,
    @RequestedAt() at: Date,
  ): Promise<SharedFindingPageResponse> {
    return this.finding.execute(caller, findingId, at);
  }
}
