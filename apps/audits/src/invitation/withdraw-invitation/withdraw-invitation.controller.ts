import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, Command, ObjectIdPipe, type CommandContext } from '@accord/service';
import { WithdrawInvitation } from './withdraw-invitation.js';
import { WithdrawnInvitationResponse } from './withdrawn-invitation.response.js';

/** `POST /invitations/:id/withdraw` */
@ApiTags('invitations')
@Controller('invitations/:id/withdraw')
export class WithdrawInvitationController {
  constructor(private readonly withdrawInvitation: WithdrawInvitation) {}

  @Post()
  @HttpCode(200)
  @Allow('people.manage')
  @ApiOperation({ summary: 'Take an invitation back before it is accepted' })
  @ApiOkResponse({ type: WithdrawnInvitationResponse })
  withdraw(
    @Param('id', ObjectIdPipe) id: string,
    @Command() context: CommandContext,
  ): Promise<WithdrawnInvitationResponse> {
    return this.withdrawInvitation.execute(context, id);
  }
}
