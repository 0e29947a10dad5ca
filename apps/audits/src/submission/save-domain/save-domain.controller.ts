import { Body, Controller, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, Command, IfMatch, ObjectIdPipe, WithETag, type CommandContext } from '@accord/service';
import { SaveDomain } from './save-domain.js';
import { SaveDomainRequest } from './save-domain.request.js';
import { SavedDomainResponse } from './saved-domain.response.js';

/** `PUT /submissions/:id/domains/:code` */
@ApiTags('submissions')
@Controller('submissions/:id/domains')
export class SaveDomainController {
  constructor(private readonly saveDomain: SaveDomain) {}

  @Put(':code')
  @Allow('submission.write')
  @WithETag()
  @ApiOperation({ summary: 'Save what is written of a domain; If-Match is the version of the domain, "v0" at first' })
  @ApiOkResponse({ type: SavedDomainResponse })
  save(
    @Param('id', ObjectIdPipe) id: string,
    @Param('code') domain: string,
    @Body() { grade = null, answers, rationale, evidence }: SaveDomainRequest,
    @IfMatch() seenVersion: number,
    @Command() context: CommandContext,
  ): Promise<SavedDomainResponse> {
    const written = { grade, answers, rationale, evidence };
    return this.saveDomain.execute(context, { id, domain, written, seenVersion });
  }
}
