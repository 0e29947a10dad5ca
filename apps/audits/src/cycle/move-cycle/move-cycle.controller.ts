import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, Command, IfMatch, ObjectIdPipe, type CommandContext } from '@accord/service';
import { ChangedCycleResponse } from '../changed-cycle.response.js';
import { MoveCycle } from './move-cycle.js';
import { MoveCycleRequest } from './move-cycle.request.js';

/** `POST /cycles/:id/moves` */
@ApiTags('cycles')
@Controller('cycles/:id/moves')
export class MoveCycleController {
  constructor(private readonly moveCycle: MoveCycle) {}

  @Post()
  @Allow('cycle.manage')
  @ApiOperation({ summary: 'Approve a cycle, move it on, or abort it with a reason' })
  @ApiCreatedResponse({ type: ChangedCycleResponse })
  move(
    @Param('id', ObjectIdPipe) id: string,
    @Body() { action, reason }: MoveCycleRequest,
    @IfMatch() seenVersion: number,
    @Command() context: CommandContext,
  ): Promise<ChangedCycleResponse> {
    return this.moveCycle.execute(context, { id, seenVersion, action, reason: reason?.trim() || undefined });
  }
}
