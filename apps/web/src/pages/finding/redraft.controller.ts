import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import type { FormDefinition } from '../../forms/form-definition.js';
import { presentForm } from '../../forms/present-form.js';
import { sendingOf } from '../../forms/sending-of.js';
import { submitForm } from '../../forms/submit-form.js';
import { ObjectId } from '../../rendering/object-id.js';
import { Page } from '../../rendering/page.js';
import { SeeOther } from '../../rendering/see-other.js';
import type { Finding } from '../../services/audits/findings.js';
import { CurrentVisit } from '../../visit/current-visit.js';
import type { Visit } from '../../visit/visit.js';
import { FindingContentForm, typedFinding } from './finding-content.form.js';
import { findingFields } from './finding-fields.js';
import { FindingForms } from './finding-forms.js';

/** Writing a finding anew. */
@Controller('findings/:id/redraft')
export class RedraftController {
  constructor(private readonly forms: FindingForms) {}

  @Get()
  async show(@CurrentVisit() visit: Visit, @Param('id', ObjectId) id: string): Promise<Page<'form'>> {
    const { finding, version } = await this.forms.subject(visit, id);
    const { kind, domain, statement, supportingCases } = finding;
    const values = { kind, domain, statement, supportingCases: String(supportingCases) };
    return new Page('form', presentForm(formOf(finding), { values, version, formToken: visit.session.csrfToken }));
  }

  @Post()
  async redraft(
    @CurrentVisit() visit: Visit,
    @Param('id', ObjectId) id: string,
    @Body() typed: FindingContentForm,
  ): Promise<Page | SeeOther> {
    const { finding } = await this.forms.subject(visit, id);
    return submitForm({
      form: formOf(finding),
      typed,
      formToken: visit.session.csrfToken,
      subject: async () => {
        const { about, version } = await this.forms.subject(visit, id);
        return { about, version };
      },
      send: async () => {
        const decision = { id, action: 'redraft', body: typedFinding(typed) } as const;
        await this.forms.client.decide(visit.access, decision, sendingOf(typed));
        return new SeeOther(`/findings/${id}?done=finding-redraft`);
      },
    });
  }
}

function formOf({ findingId, cycle }: Finding): FormDefinition {
  return {
    title: 'Write a finding anew',
    action: `/findings/${findingId}/redraft`,
    back: { href: `/findings/${findingId}`, text: 'Back to the finding' },
    introduction: 'It is screened and has to be agreed again. What it said before stays in its history.',
    fields: findingFields(cycle),
    submit: 'Save and screen it',
  };
}
