import { Controller, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, Command, ObjectIdPipe, type CommandContext } from '@accord/service';
import { FreezeFrame } from './freeze-frame.js';
import type { FrozenFrameResponse } from './frozen-frame.response.js';

/** Freezes the frame of a cycle. */
@ApiTags('frame')
@Controller('cycles')
export class FreezeFrameController {
  constructor(private readonly freezeFrame: FreezeFrame) {}

  @Post(':id/frame')
  @Allow('frame.freeze')
  @ApiOperation({
    summary: 'Freeze which cases can be drawn in a cycle: those of the register that meet its criteria now',
  })
  freeze(@Param('id', ObjectIdPipe) cycleId: string, @Command() context: CommandContext): Promise<FrozenFrameResponse> {
    return this.freezeFrame.execute(cycleId, context);
  }
}
