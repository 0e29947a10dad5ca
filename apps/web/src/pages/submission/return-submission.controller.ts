import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import type { FormDefinition } from '../../forms/form-definition.js';
import { presentForm } from '../../forms/present-form.js';
import { sendingOf } from '../../forms/sending-of.js';
import { submitForm } from '../../forms/submit-form.js';
import { ObjectId } from '../../rendering/object-id.js';
import { Page } from '../../rendering/page.js';
import { SeeOther } from '../../rendering/see-other.js';
import { CurrentVisit } from '../../visit/current-visit.js';
import type { Visit } from '../../visit/visit.js';
import { oneLineEnd } from '../person/grant-terms.form.js';
import { ReasonForm } from '../person/reason.form.js';
import { SubmissionForms } from './submission-forms.js';

/** Returning a submission to its auditor. */
@Controller('submissions/:id/return')
export class ReturnSubmissionController {
  constructor(private readonly forms: SubmissionForms) {}

  @Get()
  async show(@CurrentVisit() visit: Visit, @Param('id', ObjectId) id: string): Promise<Page<'form'>> {
    const subject = await this.forms.subject(visit, id);
    return new Page('form', presentForm(formOf(id), { ...subject, formToken: visit.session.csrfToken }));
  }

  @Post()
  giveBack(
    @CurrentVisit() visit: Visit,
    @Param('id', ObjectId) id: string,
    @Body() typed: ReasonForm,
  ): Promise<Page | SeeOther> {
    return submitForm({
      form: formOf(id),
      typed,
      formToken: visit.session.csrfToken,
      subject: () => this.forms.subject(visit, id),
      send: async () => {
        await this.forms.submissions.giveBack(visit.access, id, oneLineEnd(typed.reason), sendingOf(typed));
        return new SeeOther(`/submissions/${id}?done=submission-returned`);
      },
    });
  }
}

function formOf(id: string): FormDefinition {
  return {
    title: 'Return the submission to its auditor',
    action: `/submissions/${id}/return`,
    back: { href: `/submissions/${id}`, text: 'Back to the submission' },
    introduction: 'The auditor sees the reason and can change what they wrote. What was submitted so far is kept.',
    fields: [
      {
        kind: 'textarea',
        name: 'reason',
        label: 'Reason',
        hint: 'What should be changed or added. Do not name the child or anybody else.',
        whenEmpty: 'Say what should be changed',
        minLength: 10,
        maxLength: 500,
      },
    ],
    submit: 'Return it',
  };
}
