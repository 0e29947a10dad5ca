import { Body, Controller, Headers, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  AnyIdentity,
  CurrentIdentity,
  CurrentRequest,
  idempotencyKeyOf,
  type Identity,
  type RequestContext,
} from '@accord/service';
import { AcceptInvitation } from './accept-invitation.js';
import { AcceptInvitationRequest } from './accept-invitation.request.js';
import { AcceptedInvitationResponse } from './accepted-invitation.response.js';

/** `POST /invitations/accept` */
@ApiTags('invitations')
@Controller('invitations/accept')
export class AcceptInvitationController {
  constructor(private readonly acceptInvitation: AcceptInvitation) {}

  @Post()
  @AnyIdentity()
  @ApiOperation({ summary: 'Use an invitation: binds this sign-in to a person here and gives the role' })
  @ApiHeader({
    name: 'Idempotency-Key',
    required: false,
    description: 'The same key when the same request is sent again',
  })
  @ApiCreatedResponse({ type: AcceptedInvitationResponse })
  accept(
    @Body() { secret }: AcceptInvitationRequest,
    @CurrentIdentity() identity: Identity,
    @CurrentRequest() { at, requestId, traceparent }: RequestContext,
    @Headers('Idempotency-Key') header?: string,
  ): Promise<AcceptedInvitationResponse> {
    const key = header === undefined ? undefined : idempotencyKeyOf(header);
    return this.acceptInvitation.execute(identity, { secret, key, at, requestId, traceparent });
  }
}
