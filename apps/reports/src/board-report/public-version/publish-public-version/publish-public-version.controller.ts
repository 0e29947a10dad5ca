import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, Command, ObjectIdPipe, type CommandContext } from '@accord/service';
import { VersionResponse } from '../public-version.response.js';
import { PublishPublicVersion } from './publish-public-version.js';

/** `POST /reports/:cycleId/public-versions/:versionId/publish` */
@ApiTags('reports')
@Controller('reports/:cycleId/public-versions/:versionId/publish')
export class PublishPublicVersionController {
  constructor(private readonly publishing: PublishPublicVersion) {}

  @Post()
  @HttpCode(200)
  @Allow('report.publish')
  @ApiOperation({ summary: 'Publish a version that somebody else prepared; it stands from then on' })
  @ApiOkResponse({ type: VersionResponse })
  publish(
    @Param('cycleId', ObjectIdPipe) cycleId: string,
    @Param('versionId', ObjectIdPipe) versionId: string,
    @Command() context: CommandContext,
  ): Promise<VersionResponse> {
    return this.publishing.execute(context, { cycleId, versionId });
  }
}
