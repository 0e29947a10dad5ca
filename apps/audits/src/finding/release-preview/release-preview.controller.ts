import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentCaller, ObjectIdPipe, RequestedAt, WithETag, type Caller } from '@accord/service';
import { ReleasePreviewQuery } from './release-preview.query.js';
import { ReleasePreviewResponse } from './release-preview.response.js';

/** `GET /findings/:id/release` */
@ApiTags('findings')
@Controller('findings/:id/release')
export class ReleasePreviewController {
  constructor(private readonly preview: ReleasePreviewQuery) {}

  @Get()
  @Allow('finding.write')
  @WithETag()
  @ApiOperation({ summary: 'Exactly what would cross if the finding were shared now, under what and to whom' })
  @ApiOkResponse({ type: ReleasePreviewResponse })
  show(
    @Param('id', ObjectIdPipe) findingId: string,
    @CurrentCaller() caller: Caller,
    @RequestedAt() at: Date,
  ): Promise<ReleasePreviewResponse> {
    return this.preview.execute(caller, findingId, at);
  }
}
