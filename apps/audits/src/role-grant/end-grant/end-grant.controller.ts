import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, Command, IfMatch, ObjectIdPipe, type CommandContext } from '@accord/service';
import { GrantedRoleResponse } from '../grant-role/granted-role.response.js';
import { EndGrant } from './end-grant.js';
import { EndGrantRequest } from './end-grant.request.js';

/** `POST /people/:id/grants/:grantId/end` */
@ApiTags('people')
@Controller('people/:id/grants/:grantId/end')
export class EndGrantController {
  constructor(private readonly endGrant: EndGrant) {}

  @Post()
  @HttpCode(200)
  @Allow('people.manage')
  @ApiOperation({ summary: 'End a role at once; the last administrator without an end date stays' })
  @ApiOkResponse({ type: GrantedRoleResponse })
  end(
    @Param('id', ObjectIdPipe) personId: string,
    @Param('grantId', ObjectIdPipe) grantId: string,
    @Body() body: EndGrantRequest,
    @IfMatch() seenVersion: number,
    @Command() context: CommandContext,
  ): Promise<GrantedRoleResponse> {
    return this.endGrant.execute(context, { personId, grantId, seenVersion, reason: body.reason });
  }
}
