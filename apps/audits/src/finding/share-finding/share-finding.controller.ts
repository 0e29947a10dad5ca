import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, Command, IfMatch, ObjectIdPipe, type CommandContext } from '@accord/service';
import { DecidedFindingResponse } from '../decided-finding.response.js';
import { ShareFindingRequest } from './share-finding.request.js';
import { ShareFinding } from './share-finding.js';

/** `POST /findings/:id/share` */
@ApiTags('findings')
@Controller('findings/:id/share')
export class ShareFindingController {
  constructor(private readonly shareFinding: ShareFinding) {}

  @Post()
  @HttpCode(200)
  @Allow('finding.write')
  @ApiOperation({ summary: 'Release an agreed finding to the partnership, under the agreement of its cycle' })
  @ApiOkResponse({ type: DecidedFindingResponse })
  share(
    @Param('id', ObjectIdPipe) findingId: string,
    @Body() { agreementId }: ShareFindingRequest,
    @IfMatch() seenVersion: number,
    @Command() context: CommandContext,
  ): Promise<DecidedFindingResponse> {
    return this.shareFinding.execute({ findingId, seenVersion, agreementId }, context);
  }
}
