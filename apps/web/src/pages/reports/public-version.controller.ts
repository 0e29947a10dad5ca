import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { SendableForm } from '../../forms/sendable-form.js';
import { noticeOf } from '../../rendering/notices.js';
import { ObjectId } from '../../rendering/object-id.js';
import { Page } from '../../rendering/page.js';
import { SeeOther } from '../../rendering/see-other.js';
import { WebSettings } from '../../server/web-settings.js';
import { Services } from '../../services/services.js';
import { CurrentVisit } from '../../visit/current-visit.js';
import type { Visit } from '../../visit/visit.js';
import { presentPublicVersion } from './present-public-version.js';
import { PublicVersionPageQuery } from './public-version-page.query.js';

/** The version of a report that is meant for everybody: looking at it, preparing it, publishing it. */
@Controller('reports/:cycleId')
export class PublicVersionController {
  constructor(
    private readonly services: Services,
    private readonly settings: WebSettings,
  ) {}

  @Get('public')
  async show(
    @CurrentVisit() visit: Visit,
    @Param('cycleId', ObjectId) cycleId: string,
    @Query() query: PublicVersionPageQuery,
  ): Promise<Page<'report'>> {
    const version = await this.services.reports.publicVersion(visit.access, cycleId);
    const context = { partnership: this.settings.partnership, notice: noticeOf(query.done) };
    return new Page('report', presentPublicVersion(version, visit, context));
  }

  @Get('public.csv')
  async csv(
    @CurrentVisit() visit: Visit,
    @Param('cycleId', ObjectId) cycleId: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const text = await this.services.reports.publicCsv(visit.access, cycleId);
    void reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="public-version.csv"')
      .send(text);
  }

  @Post('public/prepare')
  async prepare(
    @CurrentVisit() visit: Visit,
    @Param('cycleId', ObjectId) cycleId: string,
    @Body() form: SendableForm,
  ): Promise<SeeOther> {
    await this.services.reports.prepare(visit.access, cycleId, form.idempotencyKey ?? '');
    return new SeeOther(`/reports/${cycleId}/public?done=version-prepared`);
  }

  @Post('public/:versionId/publish')
  async publish(
    @CurrentVisit() visit: Visit,
    @Param('cycleId', ObjectId) cycleId: string,
    @Param('versionId', ObjectId) versionId: string,
    @Body() form: SendableForm,
  ): Promise<SeeOther> {
    await this.services.reports.publish(visit.access, cycleId, versionId, form.idempotencyKey ?? '');
    return new SeeOther(`/reports/${cycleId}/public?done=version-published`);
  }
}
