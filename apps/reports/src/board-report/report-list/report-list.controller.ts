import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentCaller, type Caller } from '@accord/service';
import { ReportListQuery } from './report-list.query.js';
import { ListedReportResponse } from './listed-report.response.js';

/** `GET /reports` */
@ApiTags('reports')
@Controller('reports')
export class ReportListController {
  constructor(private readonly reports: ReportListQuery) {}

  @Get()
  @Allow('report.read')
  @ApiOperation({ summary: 'The cycles of which there is a report, and how far each authority is' })
  @ApiOkResponse({ type: [ListedReportResponse] })
  list(@CurrentCaller() caller: Caller): Promise<ListedReportResponse[]> {
    return this.reports.execute(caller.scope);
  }
}
