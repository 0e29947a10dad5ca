import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AnyIdentity, CurrentIdentity, RequestedAt, type Identity } from '@accord/service';
import { MeQuery } from './me.query.js';
import { MeResponse } from './me.response.js';

/** `GET /me` */
@ApiTags('me')
@Controller('me')
export class MeController {
  constructor(private readonly me: MeQuery) {}

  @Get()
  @AnyIdentity()
  @ApiOperation({ summary: 'Who this sign-in is in the scope of the token, the roles in force and what they allow' })
  @ApiOkResponse({ type: MeResponse })
  show(@CurrentIdentity() identity: Identity, @RequestedAt() at: Date): Promise<MeResponse> {
    return this.me.execute(identity, at);
  }
}
