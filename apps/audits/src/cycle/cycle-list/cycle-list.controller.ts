import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentCaller, type Caller } from '@accord/service';
import { CycleListQuery } from './cycle-list.query.js';
import { CycleListResponse } from './cycle-list.response.js';

/** `GET /cycles` */
@ApiTags('cycles')
@Controller('cycles')
export class CycleListController {
  constructor(private readonly cycles: CycleListQuery) {}

  @Get()
  @Allow('cycle.read')
  @ApiOperation({ summary: 'Audit cycles and how far they are; drafts only for those who manage them' })
  @ApiOkResponse({ type: CycleListResponse })
  list(@CurrentCaller() caller: Caller): Promise<CycleListResponse> {
    return this.cycles.execute(caller);
  }
}
