import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentCaller, ObjectIdPipe, RequestedAt, WithETag, type Caller } from '@accord/service';
import { CaseModerationQuery } from './case-moderation.query.js';
import { CaseModerationResponse } from './case-moderation.response.js';

/** `GET /drawn-cases/:id/moderation` */
@ApiTags('moderation')
@Controller('drawn-cases')
export class CaseModerationController {
  constructor(private readonly moderation: CaseModerationQuery) {}

  @Get(':id/moderation')
  @Allow('moderation.read')
  @ApiOperation({ summary: 'A case with all agencies side by side, once its moderation is open' })
  @ApiOkResponse({ type: CaseModerationResponse })
  @WithETag()
  look(
    @Param('id', ObjectIdPipe) drawnCaseId: string,
    @CurrentCaller() caller: Caller,
    @RequestedAt() at: Date,
  ): Promise<CaseModerationResponse> {
    return this.moderation.execute(drawnCaseId, caller, at);
  }
}
