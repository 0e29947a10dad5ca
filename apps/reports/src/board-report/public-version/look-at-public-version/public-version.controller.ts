import { Controller, Get, Header, Inject, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Partnership } from '@accord/partnership';
import { Allow, CurrentCaller, ObjectIdPipe, PARTNERSHIP, RequestedAt, type Caller } from '@accord/service';
import { reportCsv } from '../../report-csv.js';
import { PublicVersionResponse } from '../public-version.response.js';
import { PublicVersionQuery } from './public-version.query.js';

/** `GET /reports/:cycleId/public` */
@ApiTags('reports')
@Controller('reports/:cycleId/public')
export class PublicVersionController {
  constructor(
    private readonly version: PublicVersionQuery,
    @Inject(PARTNERSHIP) private readonly partnership: Partnership,
  ) {}

  @Get()
  @Allow('report.read-public')
  @ApiOperation({
    summary: 'The version of a report that is meant for everybody: published, prepared, or as it would be now',
  })
  @ApiOkResponse({ type: PublicVersionResponse })
  show(
    @Param('cycleId', ObjectIdPipe) cycleId: string,
    @CurrentCaller() caller: Caller,
    @RequestedAt() at: Date,
  ): Promise<PublicVersionResponse> {
    return this.version.execute(caller, cycleId, { at, action: 'look-at-public-version' });
  }

  @Get('csv')
  @Allow('report.read-public')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="public-version.csv"')
  @ApiOperation({ summary: 'The same as a spreadsheet can read it' })
  @ApiProduces('text/csv')
  @ApiOkResponse({ type: String })
  async download(
    @Param('cycleId', ObjectIdPipe) cycleId: string,
    @CurrentCaller() caller: Caller,
    @RequestedAt() at: Date,
  ): Promise<string> {
    const { report } = await this.version.execute(caller, cycleId, { at, action: 'export-public-version' });
    return reportCsv(report, this.partnership);
  }
}
