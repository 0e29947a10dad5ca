import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, Command, IfMatch, ObjectIdPipe, type CommandContext } from '@accord/service';
import { GradeCase } from './grade-case.js';
import { GradeCaseRequest } from './grade-case.request.js';
import { GradedCaseResponse } from './graded-case.response.js';

/** `POST /drawn-cases/:id/grade` */
@ApiTags('moderation')
@Controller('drawn-cases')
export class GradeCaseController {
  constructor(private readonly gradeCase: GradeCase) {}

  @Post(':id/grade')
  @HttpCode(200)
  @Allow('moderation.write')
  @ApiOperation({ summary: 'Give a case its overall multi-agency grade, which closes its moderation' })
  @ApiOkResponse({ type: GradedCaseResponse })
  grade(
    @Param('id', ObjectIdPipe) drawnCaseId: string,
    @Body() { overall, reason }: GradeCaseRequest,
    @IfMatch() seenVersion: number,
    @Command() context: CommandContext,
  ): Promise<GradedCaseResponse> {
    return this.gradeCase.execute(context, { drawnCaseId, seenVersion, overall, ...(reason && { reason }) });
  }
}
