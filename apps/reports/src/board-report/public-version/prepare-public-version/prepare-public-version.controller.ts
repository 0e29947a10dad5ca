import { Controller, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, Command, ObjectIdPipe, type CommandContext } from '@accord/service';
import { VersionResponse } from '../public-version.response.js';
import { PreparePublicVersion } from './prepare-public-version.js';

/** `POST /reports/:cycleId/public-versions` */
@ApiTags('reports')
@Controller('reports/:cycleId/public-versions')
export class PreparePublicVersionController {
  constructor(private readonly preparing: PreparePublicVersion) {}

  @Post()
  @Allow('report.publish')
  @ApiOperation({ summary: 'Freeze the public version of a cycle, for a second person to publish' })
  @ApiCreatedResponse({ type: VersionResponse })
  prepare(
    @Param('cycleId', ObjectIdPipe) cycleId: string,
    @Command() context: CommandContext,
  ): Promise<VersionResponse> {
    return this.preparing.execute(context, cycleId);
  }
}
