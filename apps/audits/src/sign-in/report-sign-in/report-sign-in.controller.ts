import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AnyIdentity, CurrentIdentity, CurrentRequest, type Identity, type RequestContext } from '@accord/service';
import { ReportSignIn } from './report-sign-in.js';
import { ReportSignInRequest } from './report-sign-in.request.js';

/** `POST /sign-ins` */
@ApiTags('me')
@Controller('sign-ins')
export class ReportSignInController {
  constructor(private readonly reportSignIn: ReportSignIn) {}

  @Post()
  @HttpCode(204)
  @AnyIdentity()
  @ApiOperation({ summary: 'Report a sign-in, a sign-out or the choice of a scope, for the trail' })
  @ApiNoContentResponse()
  report(
    @Body() body: ReportSignInRequest,
    @CurrentIdentity() identity: Identity,
    @CurrentRequest() request: RequestContext,
  ): Promise<void> {
    return this.reportSignIn.execute(identity, body, request);
  }
}
