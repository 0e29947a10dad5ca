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
import { REASON_FIELD } from './grant-fields.js';
import { oneLineEnd } from './grant-terms.form.js';
import { PersonForms } from './person-forms.js';
import { ReasonForm } from './reason.form.js';

/** Recording that a person has left, which ends all their roles here. */
@Controller('people/:id/leave')
export class RecordLeavingController {
  constructor(private readonly forms: PersonForms) {}

  @Get()
  async show(@CurrentVisit() visit: Visit, @Param('id', ObjectId) id: string): Promise<Page<'form'>> {
    const { about, version } = await this.forms.subject(visit, id);
    return new Page('form', presentForm(formOf(id), { about, version, formToken: visit.session.csrfToken }));
  }

  @Post()
  record(
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
        await this.forms.audits.recordLeaving(visit.access, id, oneLineEnd(typed.reason), sendingOf(typed));
        return new SeeOther(`/people/${id}?done=leaving-recorded`);
      },
    });
  }
}

function formOf(id: string): FormDefinition {
  return {
    title: 'Record that someone has left',
    action: `/people/${id}/leave`,
    back: { href: `/people/${id}`, text: 'Back to the person' },
    introduction: 'All their roles here end at once. What they did stays recorded under their name.',
    fields: [REASON_FIELD],
    submit: 'Record that they have left',
    isWarning: true,
  };
}
