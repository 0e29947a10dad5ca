import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { ObjectId } from '../../rendering/object-id.js';
import { Page } from '../../rendering/page.js';
import { WebSettings } from '../../server/web-settings.js';
import { Services } from '../../services/services.js';
import { CurrentVisit } from '../../visit/current-visit.js';
import type { Visit } from '../../visit/visit.js';
import { presentReport } from './present-report.js';
import { presentReports } from './present-reports.js';

/** The board's reports, as pages and as files. */
@Controller('reports')
export class ReportsController {
  constructor(
    private readonly services: Services,
    private readonly settings: WebSettings,
  ) {}

  @Get()
  async list(@CurrentVisit() visit: Visit): Promise<Page<'reports'>> {
    const reports = await this.services.reports.list(visit.access);
    return new Page('reports', presentReports(reports, this.settings.partnership));
  }

  @Get(':cycleId')
  async restricted(@CurrentVisit() visit: Visit, @Param('cycleId', ObjectId) cycleId: string): Promise<Page<'report'>> {
    const report = await this.services.reports.restrictedPack(visit.access, cycleId);
    return new Page('report', {
      ...presentReport(report, this.settings.partnership),
      other: { href: `/reports/${cycleId}/public`, text: 'Public version' },
    });
  }

  @Get(':cycleId/restricted.csv')
  async restrictedCsv(
    @CurrentVisit() visit: Visit,
    @Param('cycleId', ObjectId) cycleId: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const text = await this.services.reports.restrictedCsv(visit.access, cycleId);
    void reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="restricted-pack.csv"')
      .send(text);
  }
}
