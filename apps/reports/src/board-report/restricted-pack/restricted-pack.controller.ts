import { Controller, Get, Header, Inject, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Partnership } from '@accord/partnership';
import { Allow, CurrentCaller, ObjectIdPipe, PARTNERSHIP, RequestedAt, type Caller } from '@accord/service';
import { BoardReportResponse } from '../board-report.response.js';
import { reportCsv } from '../report-csv.js';
import { RestrictedPackQuery } from './restricted-pack.query.js';

/** `GET /reports/:cycleId/restricted` */
@ApiTags('reports')
@Controller('reports/:cycleId/restricted')
export class RestrictedPackController {
  constructor(
    private readonly pack: RestrictedPackQuery,
    @Inject(PARTNERSHIP) private readonly partnership: Partnership,
  ) {}

  @Get()
  @Allow('report.read')
  @ApiOperation({ summary: 'The restricted pack of a cycle: counts as they are, for named recipients only' })
  @ApiOkResponse({ type: BoardReportResponse })
  show(
    @Param('cycleId', ObjectIdPipe) cycleId: string,
    @CurrentCaller() caller: Caller,
    @RequestedAt() at: Date,
  ): Promise<BoardReportResponse> {
    return this.pack.execute(caller, cycleId, { at, action: 'look-at-restricted-pack' });
  }

  @Get('csv')
  @Allow('report.read')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="restricted-pack.csv"')
  @ApiOperation({ summary: 'The same as a spreadsheet can read it' })
  @ApiProduces('text/csv')
  @ApiOkResponse({ type: String })
  async download(
    @Param('cycleId', ObjectIdPipe) cycleId: string,
    @CurrentCaller() caller: Caller,
    @RequestedAt() at: Date,
  ): Promise<string> {
    const report = await this.pack.execute(caller, cycleId, { at, action: 'export-restricted-pack' });
    return reportCsv(report, this.partnership);
  }
}
