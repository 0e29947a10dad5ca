import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, Command, ObjectIdPipe, type CommandContext } from '@accord/service';
import { GiveDrawValue, type DrawValueTaken } from './give-draw-value.js';
import { GiveDrawValueRequest } from './give-draw-value.request.js';

/** Takes the value of an authority's witness. */
@ApiTags('draw')
@Controller('cycles')
export class GiveDrawValueController {
  constructor(private readonly giveDrawValue: GiveDrawValue) {}

  @Post(':id/draw-value')
  @Allow('draw.witness')
  @ApiOperation({ summary: 'Give the value of this authority for the draw, once' })
  give(
    @Param('id', ObjectIdPipe) cycleId: string,
    @Body() { value }: GiveDrawValueRequest,
    @Command() context: CommandContext,
  ): Promise<DrawValueTaken> {
    return this.giveDrawValue.execute(cycleId, value, context);
  }
}
