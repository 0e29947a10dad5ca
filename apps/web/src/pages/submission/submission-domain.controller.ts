import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ObjectId } from '../../rendering/object-id.js';
import { Page } from '../../rendering/page.js';
import { SeeOther } from '../../rendering/see-other.js';
import { CurrentVisit } from '../../visit/current-visit.js';
import type { Visit } from '../../visit/visit.js';
import { DomainWriting } from './domain-writing.js';
import { JudgementForm } from './judgement.form.js';
import { presentSubmissionDomain } from './present-submission-domain.js';

/** One domain of a submission on one page. */
@Controller('submissions/:id/domains/:code')
export class SubmissionDomainController {
  constructor(private readonly writing: DomainWriting) {}

  @Get()
  async show(
    @CurrentVisit() visit: Visit,
    @Param('id', ObjectId) id: string,
    @Param('code') code: string,
  ): Promise<Page<'submission-domain'>> {
    const { submission, domain } = await this.writing.find({ visit, id, code });
    // Who only reads it, or cannot write it now, finds everything on the page of the submission.
    if (!submission.may.save) throw new SeeOther(`/submissions/${id}`);
    const view = presentSubmissionDomain(submission, domain, { formToken: visit.session.csrfToken });
    return new Page('submission-domain', view);
  }

  @Post()
  save(
    @CurrentVisit() visit: Visit,
    @Param('id', ObjectId) id: string,
    @Param('code') code: string,
    @Body() typed: JudgementForm,
  ): Promise<Page | SeeOther> {
    return this.writing.saveAndGoOn({ visit, id, code }, typed);
  }
}
