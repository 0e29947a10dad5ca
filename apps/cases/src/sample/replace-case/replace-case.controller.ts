import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, Command, ObjectIdPipe, type CommandContext } from '@accord/service';
import { ReplaceCase, type ReplacementResponse } from './replace-case.js';
import { ReplaceCaseRequest } from './replace-case.request.js';

/** Replaces a drawn case. */
@ApiTags('sample')
@Controller('drawn-cases')
export class ReplaceCaseController {
  constructor(private readonly replaceCase: ReplaceCase) {}

  @Post(':id/replace')
  @Allow('sample.replace')
  @ApiOperation({ summary: 'Replace a drawn case by the next one in the order of its stratum, with a reason' })
  replace(
    @Param('id', ObjectIdPipe) drawnCaseId: string,
    @Body() body: ReplaceCaseRequest,
    @Command() context: CommandContext,
  ): Promise<ReplacementResponse> {
    return this.replaceCase.execute(drawnCaseId, body, context);
  }
}
