import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import type { FormDefinition } from '../../forms/form-definition.js';
import { presentForm } from '../../forms/present-form.js';
import { SendableForm } from '../../forms/sendable-form.js';
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

/** Handing in that an agency does not know a case, and taking that back. */
@Controller('submissions/:id/not-known')
export class NotKnownController {
  constructor(private readonly forms: SubmissionForms) {}

  @Get()
  ask(@CurrentVisit() visit: Visit, @Param('id', ObjectId) id: string): Promise<Page<'form'>> {
    return this.page(visit, id, reportForm(id));
  }

  @Post()
  report(
    @CurrentVisit() visit: Visit,
    @Param('id', ObjectId) id: string,
    @Body() typed: ReasonForm,
  ): Promise<Page | SeeOther> {
    return submitForm({
      form: reportForm(id),
      typed,
      formToken: visit.session.csrfToken,
      subject: () => this.forms.subject(visit, id),
      send: async () => {
        await this.forms.submissions.reportNotKnown(visit.access, id, oneLineEnd(typed.reason), sendingOf(typed));
        return new SeeOther(`/submissions/${id}/submitted`);
      },
    });
  }

  @Get('undo')
  askUndo(@CurrentVisit() visit: Visit, @Param('id', ObjectId) id: string): Promise<Page<'form'>> {
    return this.page(visit, id, undoForm(id));
  }

  @Post('undo')
  undo(
    @CurrentVisit() visit: Visit,
    @Param('id', ObjectId) id: string,
    @Body() typed: SendableForm,
  ): Promise<Page | SeeOther> {
    return submitForm({
      form: undoForm(id),
      typed,
      formToken: visit.session.csrfToken,
      subject: () => this.forms.subject(visit, id),
      send: async () => {
        await this.forms.submissions.takeBackNotKnown(visit.access, id, sendingOf(typed));
        return new SeeOther(`/submissions/${id}?done=case-known`);
      },
    });
  }

  private async page(visit: Visit, id: string, form: FormDefinition): Promise<Page<'form'>> {
    const subject = await this.forms.subject(visit, id);
    return new Page('form', presentForm(form, { ...subject, formToken: visit.session.csrfToken }));
  }
}

function reportForm(id: string): FormDefinition {
  return {
    title: 'The case is not known to the agency',
    action: `/submissions/${id}/not-known`,
    back: { href: `/submissions/${id}`, text: 'Back to the submission' },
    introduction:
      'Check first under every name, and for siblings and carers. You hand in a submission without judgements; you can take it back until moderation begins.',
    fields: [
      {
        kind: 'textarea',
        name: 'reason',
        label: 'Where you looked (optional)',
        hint: 'Do not name the child or anybody else.',
        minLength: 0,
        maxLength: 500,
      },
    ],
    submit: 'Hand it in as not known',
  };
}

function undoForm(id: string): FormDefinition {
  return {
    title: 'Take back that the case is not known',
    action: `/submissions/${id}/not-known/undo`,
    back: { href: `/submissions/${id}`, text: 'Back to the submission' },
    introduction: 'The submission is open again, with what you had written before.',
    fields: [],
    submit: 'Take it back',
  };
}
