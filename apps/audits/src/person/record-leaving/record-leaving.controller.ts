import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, Command, IfMatch, ObjectIdPipe, type CommandContext } from '@accord/service';
import { PersonLeftResponse } from './person-left.response.js';
import { RecordLeaving } from './record-leaving.js';
import { RecordLeavingRequest } from './record-leaving.request.js';

/** `POST /people/:id/leave` */
@ApiTags('people')
@Controller('people/:id/leave')
export class RecordLeavingController {
  constructor(private readonly recordLeaving: RecordLeaving) {}

  @Post()
  @HttpCode(200)
  @Allow('people.manage')
  @ApiOperation({ summary: 'Record that a person left: every role of theirs ends at once' })
  @ApiOkResponse({ type: PersonLeftResponse })
  leave(
    @Param('id', ObjectIdPipe) personId: string,
    @Body() body: RecordLeavingRequest,
    @IfMatch() seenVersion: number,
    @Command() context: CommandContext,
  ): Promise<PersonLeftResponse> {
    return this.recordLeaving.execute(context, { personId, seenVersion, reason: body.reason });
  }
}
