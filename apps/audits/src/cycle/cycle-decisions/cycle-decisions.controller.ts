import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentCaller, ObjectIdPipe, RequestedAt, type Caller } from '@accord/service';
import { CycleDecisionsQuery } from './cycle-decisions.query.js';
import { CycleDecisionsResponse } from './cycle-decisions.response.js';

/** `GET /cycles/:id/decisions` */
@ApiTags('cycles')
@Controller('cycles/:id/decisions')
export class CycleDecisionsController {
  constructor(private readonly decisions: CycleDecisionsQuery) {}

  @Get()
  @Allow('cycle.read')
  @ApiOperation({ summary: 'Who decided what about a cycle, when and why; empty in an authority' })
  @ApiOkResponse({ type: CycleDecisionsResponse })
  list(
    @Param('id', ObjectIdPipe) id: string,
    @CurrentCaller() caller: Caller,
    @RequestedAt() at: Date,
  ): Promise<CycleDecisionsResponse> {
    return this.decisions.execute(caller, id, at);
  }
}
