import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentCaller, ObjectIdPipe, RequestedAt, type Caller } from '@accord/service';
import type { CaseIdentityResponse } from './case-identity.response.js';
import { LookAtIdentity } from './look-at-identity.js';

/** `GET /drawn-cases/:id/identity` */
@ApiTags('case-identity')
@Controller('drawn-cases')
export class LookAtIdentityController {
  constructor(private readonly lookAtIdentity: LookAtIdentity) {}

  @Get(':id/identity')
  @Allow('case.identify')
  @Header('Cache-Control', 'no-store')
  @ApiOperation({ summary: 'Which child a drawn case is about, for those whom the case concerns now' })
  look(
    @Param('id', ObjectIdPipe) drawnCaseId: string,
    @CurrentCaller() caller: Caller,
    @RequestedAt() at: Date,
  ): Promise<CaseIdentityResponse> {
    return this.lookAtIdentity.execute(drawnCaseId, caller, at);
  }
}
