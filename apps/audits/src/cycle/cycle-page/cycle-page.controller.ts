import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentCaller, ObjectIdPipe, RequestedAt, WithETag, type Caller } from '@accord/service';
import { CyclePageQuery } from './cycle-page.query.js';
import { CyclePageResponse } from './cycle-page.response.js';

/** `GET /cycles/:id` */
@ApiTags('cycles')
@Controller('cycles/:id')
export class CyclePageController {
  constructor(private readonly cycle: CyclePageQuery) {}

  @Get()
  @Allow('cycle.read')
  @WithETag()
  @ApiOperation({ summary: 'One audit cycle, whole, with what the caller may do with it next' })
  @ApiOkResponse({ type: CyclePageResponse })
  show(
    @Param('id', ObjectIdPipe) id: string,
    @CurrentCaller() caller: Caller,
    @RequestedAt() at: Date,
  ): Promise<CyclePageResponse> {
    return this.cycle.execute(caller, id, at);
  }
}
