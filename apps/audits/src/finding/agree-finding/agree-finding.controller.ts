import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, Command, IfMatch, ObjectIdPipe, type CommandContext } from '@accord/service';
import { DecideOnFinding } from '../decide-on-finding.js';
import { DecidedFindingResponse } from '../decided-finding.response.js';

/** `POST /findings/:id/agree` */
@ApiTags('findings')
@Controller('findings/:id/agree')
export class AgreeFindingController {
  constructor(private readonly decide: DecideOnFinding) {}

  @Post()
  @HttpCode(200)
  @Allow('finding.write')
  @ApiOperation({ summary: 'Agree a screened finding, as another person than the one who wrote it' })
  @ApiOkResponse({ type: DecidedFindingResponse })
  agree(
    @Param('id', ObjectIdPipe) findingId: string,
    @IfMatch() seenVersion: number,
    @Command() context: CommandContext,
  ): Promise<DecidedFindingResponse> {
    return this.decide.execute({ findingId, seenVersion, action: 'agree' }, context);
  }
}
