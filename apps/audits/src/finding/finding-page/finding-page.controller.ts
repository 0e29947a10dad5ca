import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentCaller, ObjectIdPipe, RequestedAt, WithETag, type Caller } from '@accord/service';
import { FindingPageQuery } from './finding-page.query.js';
import { FindingPageResponse } from './finding-page.response.js';

/** `GET /findings/:id` */
@ApiTags('findings')
@Controller('findings/:id')
export class FindingPageController {
  constructor(private readonly finding: FindingPageQuery) {}

  @Get()
  @Allow('finding.read')
  @WithETag()
  @ApiOperation({ summary: 'One finding of this authority: marked passages, history, and what can be done now' })
  @ApiOkResponse({ type: FindingPageResponse })
  show(
    @Param('id', ObjectIdPipe) findingId: string,
    @CurrentCaller() caller: Caller,
    @RequestedAt() at: Date,
  ): Promise<FindingPageResponse> {
    return this.finding.execute(caller, findingId, at);
  }
}
