import { Controller, Get, Param, Query } from '@nestjs/common';
import { noticeOf } from '../../rendering/notices.js';
import { ObjectId } from '../../rendering/object-id.js';
import { Page } from '../../rendering/page.js';
import { WebSettings } from '../../server/web-settings.js';
import { Services } from '../../services/services.js';
import { CurrentVisit } from '../../visit/current-visit.js';
import type { Visit } from '../../visit/visit.js';
import { presentSubmissionHistory } from './present-submission-history.js';
import { presentSubmission } from './present-submission.js';
import { presentSubmitted } from './present-submitted.js';

/** One submission: what there is to do, what was submitted, and what happened to it. */
@Controller('submissions/:id')
export class SubmissionController {
  constructor(
    private readonly services: Services,
    private readonly settings: WebSettings,
  ) {}

  @Get()
  async show(
    @CurrentVisit() visit: Visit,
    @Param('id', ObjectId) id: string,
    @Query('done') done: unknown,
  ): Promise<Page<'submission'>> {
    const submission = await this.services.submissions.one(visit.access, id);
    const { partnership } = this.settings;
    return new Page('submission', presentSubmission(submission, { partnership, visit, notice: noticeOf(done) }));
  }

  @Get('history')
  async history(@CurrentVisit() visit: Visit, @Param('id', ObjectId) id: string): Promise<Page<'submission-history'>> {
    const history = await this.services.submissions.history(visit.access, id);
    return new Page('submission-history', presentSubmissionHistory(history, this.settings.partnership));
  }

  @Get('submitted')
  async submitted(
    @CurrentVisit() visit: Visit,
    @Param('id', ObjectId) id: string,
  ): Promise<Page<'submission-submitted'>> {
    const submission = await this.services.submissions.one(visit.access, id);
    return new Page('submission-submitted', presentSubmitted(submission));
  }
}
