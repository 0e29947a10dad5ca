import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, Command, IfMatch, ObjectIdPipe, type CommandContext } from '@accord/service';
import { DecidedFindingResponse } from '../decided-finding.response.js';
import { WithdrawFinding } from './withdraw-finding.js';
import { WithdrawFindingRequest } from './withdraw-finding.request.js';

/** `POST /findings/:id/withdraw` */
@ApiTags('findings')
@Controller('findings/:id/withdraw')
export class WithdrawFindingController {
  constructor(private readonly withdrawFinding: WithdrawFinding) {}

  @Post()
  @HttpCode(200)
  @Allow('finding.write')
  @ApiOperation({ summary: 'Take a shared finding back: the partners see the code of the reason, not its words' })
  @ApiOkResponse({ type: DecidedFindingResponse })
  withdraw(
    @Param('id', ObjectIdPipe) findingId: string,
    @Body() { code, reason }: WithdrawFindingRequest,
    @IfMatch() seenVersion: number,
    @Command() context: CommandContext,
  ): Promise<DecidedFindingResponse> {
    return this.withdrawFinding.execute({ findingId, seenVersion, code, reason }, context);
  }
}
