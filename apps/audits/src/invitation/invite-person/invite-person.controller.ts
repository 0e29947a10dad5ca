import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, Command, type CommandContext } from '@accord/service';
import { termsOf } from '../../role-grant/grant-terms.request.js';
import { InvitePerson } from './invite-person.js';
import { InvitePersonRequest } from './invite-person.request.js';
import { IssuedInvitationResponse } from './issued-invitation.response.js';

/** `POST /invitations` */
@ApiTags('invitations')
@Controller('invitations')
export class InvitePersonController {
  constructor(private readonly invitePerson: InvitePerson) {}

  @Post()
  @Allow('people.manage')
  @ApiOperation({ summary: 'Invite somebody to a role; the secret is shown this once and used up by accepting' })
  @ApiCreatedResponse({ type: IssuedInvitationResponse })
  invite(@Body() body: InvitePersonRequest, @Command() context: CommandContext): Promise<IssuedInvitationResponse> {
    const { name, email, reason } = body;
    return this.invitePerson.execute(context, { name, email, reason, terms: termsOf(body) });
  }
}
