import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, Command, IfMatch, ObjectIdPipe, type CommandContext } from '@accord/service';
import { termsOf } from '../grant-terms.request.js';
import { GrantRole } from './grant-role.js';
import { GrantRoleRequest } from './grant-role.request.js';
import { GrantedRoleResponse } from './granted-role.response.js';

/** `POST /people/:id/grants` */
@ApiTags('people')
@Controller('people/:id/grants')
export class GrantRoleController {
  constructor(private readonly grantRole: GrantRole) {}

  @Post()
  @Allow('people.manage')
  @ApiOperation({ summary: 'Give a person a role for an agency, from a day and perhaps to a day; never to yourself' })
  @ApiCreatedResponse({ type: GrantedRoleResponse })
  grant(
    @Param('id', ObjectIdPipe) personId: string,
    @Body() body: GrantRoleRequest,
    @IfMatch() seenVersion: number,
    @Command() context: CommandContext,
  ): Promise<GrantedRoleResponse> {
    return this.grantRole.execute(context, { personId, seenVersion, terms: termsOf(body), reason: body.reason });
  }
}
