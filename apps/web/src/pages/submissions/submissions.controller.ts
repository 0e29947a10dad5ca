import { Controller, Get, Param, Query } from '@nestjs/common';
import { ObjectId } from '../../rendering/object-id.js';
import { pageNumber } from '../../rendering/page-number.js';
import { Page } from '../../rendering/page.js';
import { WebSettings } from '../../server/web-settings.js';
import { Services } from '../../services/services.js';
import { CurrentVisit } from '../../visit/current-visit.js';
import type { Visit } from '../../visit/visit.js';
import { presentSubmissions } from './present-submissions.js';
import { SubmissionsQuery } from './submissions.query.js';

/** The work list of auditors and leads, and how far a cycle's submissions are. */
@Controller()
export class SubmissionsController {
  constructor(
    private readonly services: Services,
    private readonly settings: WebSettings,
  ) {}

  @Get('submissions')
  list(@CurrentVisit() visit: Visit, @Query() query: SubmissionsQuery): Promise<Page<'submissions'>> {
    return this.page(visit, query);
  }

  @Get('cycles/:id/submissions')
  ofCycle(
    @CurrentVisit() visit: Visit,
    @Param('id', ObjectId) cycleId: string,
    @Query() query: SubmissionsQuery,
  ): Promise<Page<'submissions'>> {
    return this.page(visit, query, cycleId);
  }

  private async page(visit: Visit, query: SubmissionsQuery, cycleId?: string): Promise<Page<'submissions'>> {
    const wanted = { cycle: cycleId, page: pageNumber(query.page) };
    const found = await this.services.submissions.list(visit.access, wanted);
    return new Page('submissions', presentSubmissions(found, { partnership: this.settings.partnership, cycleId }));
  }
}
