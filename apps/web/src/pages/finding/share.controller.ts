import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { presentForm } from '../../forms/present-form.js';
import { sendingOf } from '../../forms/sending-of.js';
import { submitForm } from '../../forms/submit-form.js';
import { ObjectId } from '../../rendering/object-id.js';
import { Page } from '../../rendering/page.js';
import { SeeOther } from '../../rendering/see-other.js';
import { CurrentVisit } from '../../visit/current-visit.js';
import type { Visit } from '../../visit/visit.js';
import { shareForm } from './decision-forms.js';
import { DecisionForm } from './decision.form.js';
import { FindingForms } from './finding-forms.js';

/** Sharing a finding: shows exactly what will cross, then lets it. */
@Controller('findings/:id/share')
export class ShareController {
  constructor(private readonly forms: FindingForms) {}

  @Get()
  async show(@CurrentVisit() visit: Visit, @Param('id', ObjectId) id: string): Promise<Page<'form'>> {
    const { agreementId, about, version } = await this.forms.release(visit, id);
    const state = { about, version, formToken: visit.session.csrfToken };
    return new Page('form', presentForm(shareForm(id, agreementId), state));
  }

  @Post()
  share(
    @CurrentVisit() visit: Visit,
    @Param('id', ObjectId) id: string,
    @Body() typed: DecisionForm,
  ): Promise<Page | SeeOther> {
    const { agreementId = '' } = typed;
    return submitForm({
      form: shareForm(id, agreementId),
      typed,
      formToken: visit.session.csrfToken,
      subject: () => this.forms.release(visit, id),
      send: async () => {
        const decision = { id, action: 'share', body: { agreementId } } as const;
        await this.forms.client.decide(visit.access, decision, sendingOf(typed));
        return new SeeOther(`/findings/${id}?done=finding-share`);
      },
    });
  }
}
