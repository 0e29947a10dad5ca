import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import type { FormDefinition } from '../../forms/form-definition.js';
import { presentForm } from '../../forms/present-form.js';
import { sendingOf } from '../../forms/sending-of.js';
import { submitForm } from '../../forms/submit-form.js';
import { ObjectId } from '../../rendering/object-id.js';
import { Page } from '../../rendering/page.js';
import { SeeOther } from '../../rendering/see-other.js';
import type { FindingCycle } from '../../services/audits/findings.js';
import { Services } from '../../services/services.js';
import { CurrentVisit } from '../../visit/current-visit.js';
import type { Visit } from '../../visit/visit.js';
import { FindingContentForm, typedFinding } from '../finding/finding-content.form.js';
import { findingFields } from '../finding/finding-fields.js';
import { presentFindings } from './present-findings.js';

/** An authority's findings of a cycle, and drafting one. */
@Controller('cycles/:id/findings')
export class FindingsController {
  constructor(private readonly services: Services) {}

  @Get()
  async list(@CurrentVisit() visit: Visit, @Param('id', ObjectId) id: string): Promise<Page<'findings'>> {
    return new Page('findings', presentFindings(await this.services.findings.list(visit.access, id), visit));
  }

  @Get('new')
  async show(@CurrentVisit() visit: Visit, @Param('id', ObjectId) id: string): Promise<Page<'form'>> {
    const { cycle } = await this.services.findings.list(visit.access, id);
    return new Page('form', presentForm(formOf(cycle), { formToken: visit.session.csrfToken }));
  }

  @Post()
  async draft(
    @CurrentVisit() visit: Visit,
    @Param('id', ObjectId) id: string,
    @Body() typed: FindingContentForm,
  ): Promise<Page | SeeOther> {
    const { cycle } = await this.services.findings.list(visit.access, id);
    return submitForm({
      form: formOf(cycle),
      typed,
      formToken: visit.session.csrfToken,
      send: async () => {
        const finding = typedFinding(typed);
        const findingId = await this.services.findings.draft(visit.access, id, finding, sendingOf(typed));
        return new SeeOther(`/findings/${findingId}?done=finding-draft`);
      },
    });
  }
}

function formOf({ cycleId, ...cycle }: FindingCycle): FormDefinition {
  return {
    title: 'Draft a finding',
    action: `/cycles/${cycleId}/findings`,
    back: { href: `/cycles/${cycleId}/findings`, text: 'Back to the findings' },
    introduction: 'It stays in this authority until it is screened, agreed by another person, and shared.',
    fields: findingFields({ cycleId, ...cycle }),
    submit: 'Save and screen it',
  };
}
