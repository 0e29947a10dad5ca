import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { sendingOf } from '../../forms/sending-of.js';
import { ObjectId } from '../../rendering/object-id.js';
import { Page } from '../../rendering/page.js';
import { SeeOther } from '../../rendering/see-other.js';
import { ServiceProblem } from '../../services/service-problem.js';
import { Services } from '../../services/services.js';
import { CurrentVisit } from '../../visit/current-visit.js';
import type { Visit } from '../../visit/visit.js';
import { CheckForm } from './check.form.js';
import { generalProblem } from './domain-problems.js';
import { presentSubmissionCheck, type CheckState } from './present-submission-check.js';

const CHANGED = 'Something was saved after you opened this page. Nothing was submitted. Check it again, then submit.';

/** Checking everything before it is submitted, and submitting it. */
@Controller('submissions/:id/check')
export class SubmissionCheckController {
  constructor(private readonly services: Services) {}

  @Get()
  show(@CurrentVisit() visit: Visit, @Param('id', ObjectId) id: string): Promise<Page<'submission-check'>> {
    return this.page(visit, id, {});
  }

  @Post()
  async submit(
    @CurrentVisit() visit: Visit,
    @Param('id', ObjectId) id: string,
    @Body() typed: CheckForm,
  ): Promise<Page | SeeOther> {
    try {
      await this.services.submissions.submit(visit.access, id, Number(typed.draftVersion) || 0, sendingOf(typed));
    } catch (error) {
      if (!(error instanceof ServiceProblem) || ![400, 412, 422].includes(error.status)) throw error;
      const isMissing = error.code === 'judgements-missing';
      const problem = isMissing ? undefined : error.status === 412 ? CHANGED : generalProblem(error);
      return this.page(visit, id, { showsMissing: isMissing, generalProblem: problem }, isMissing ? 422 : error.status);
    }
    return new SeeOther(`/submissions/${id}/submitted`);
  }

  private async page(
    visit: Visit,
    id: string,
    state: Omit<CheckState, 'formToken'>,
    status = 200,
  ): Promise<Page<'submission-check'>> {
    const submission = await this.services.submissions.one(visit.access, id);
    if (!submission.may.submit) throw new SeeOther(`/submissions/${id}`);
    const view = presentSubmissionCheck(submission, { ...state, formToken: visit.session.csrfToken });
    return new Page('submission-check', view, status);
  }
}
