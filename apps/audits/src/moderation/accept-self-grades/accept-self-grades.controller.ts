import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, Command, IfMatch, ObjectIdPipe, type CommandContext } from '@accord/service';
import { ModerationAnswer } from '../moderation-answer.js';
import { AcceptSelfGrades } from './accept-self-grades.js';
import { AcceptSelfGradesRequest } from './accept-self-grades.request.js';

/** `POST /drawn-cases/:id/accepted-grades` */
@ApiTags('moderation')
@Controller('drawn-cases')
export class AcceptSelfGradesController {
  constructor(private readonly acceptSelfGrades: AcceptSelfGrades) {}

  @Post(':id/accepted-grades')
  @HttpCode(200)
  @Allow('moderation.write')
  @ApiOperation({ summary: 'Accept the self grades that stand, of the whole case or of one domain' })
  @ApiOkResponse({ type: ModerationAnswer })
  accept(
    @Param('id', ObjectIdPipe) drawnCaseId: string,
    @Body() { domain }: AcceptSelfGradesRequest,
    @IfMatch() seenVersion: number,
    @Command() context: CommandContext,
  ): Promise<ModerationAnswer> {
    return this.acceptSelfGrades.execute(context, { drawnCaseId, seenVersion, ...(domain && { domain }) });
  }
}
