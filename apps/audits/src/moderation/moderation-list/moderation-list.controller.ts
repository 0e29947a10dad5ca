import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentCaller, ObjectIdPipe, RequestedAt, type Caller } from '@accord/service';
import { ModerationListQuery } from './moderation-list.query.js';
import { ModerationListResponse } from './moderation-list.response.js';

/** `GET /cycles/:id/moderation` */
@ApiTags('moderation')
@Controller('cycles')
export class ModerationListController {
  constructor(private readonly moderations: ModerationListQuery) {}

  @Get(':id/moderation')
  @Allow('moderation.read')
  @ApiOperation({
    summary: 'The cases of a cycle: which agencies handed in, how far each moderation is, overall grades',
  })
  @ApiOkResponse({ type: ModerationListResponse })
  list(
    @Param('id', ObjectIdPipe) cycleId: string,
    @CurrentCaller() caller: Caller,
    @RequestedAt() at: Date,
  ): Promise<ModerationListResponse> {
    return this.moderations.execute(cycleId, caller, at);
  }
}
