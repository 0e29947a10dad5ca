import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { dayOf, type Clock } from '@accord/kernel';
import { CLOCK } from '@accord/service';
import type { FormDefinition } from '../../forms/form-definition.js';
import { presentForm } from '../../forms/present-form.js';
import { sendingOf } from '../../forms/sending-of.js';
import { submitForm } from '../../forms/submit-form.js';
import { ObjectId } from '../../rendering/object-id.js';
import { Page } from '../../rendering/page.js';
import { SeeOther } from '../../rendering/see-other.js';
import { WebSettings } from '../../server/web-settings.js';
import { CurrentVisit } from '../../visit/current-visit.js';
import type { Visit } from '../../visit/visit.js';
import { grantFields } from './grant-fields.js';
import { GrantTermsForm, termsOf } from './grant-terms.form.js';
import { PersonForms } from './person-forms.js';

/** Giving a role to a person who is known here. */
@Controller('people/:id/grants')
export class GrantRoleController {
  constructor(
    private readonly forms: PersonForms,
    private readonly settings: WebSettings,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('new')
  async show(@CurrentVisit() visit: Visit, @Param('id', ObjectId) id: string): Promise<Page<'form'>> {
    const { about, version } = await this.forms.subject(visit, id);
    const [year, month, day] = dayOf(this.clock.now()).split('-');
    const values = { validFromDay: day, validFromMonth: month, validFromYear: year };
    return new Page(
      'form',
      presentForm(this.form(visit, id), { about, version, values, formToken: visit.session.csrfToken }),
    );
  }

  @Post()
  grant(
    @CurrentVisit() visit: Visit,
    @Param('id', ObjectId) id: string,
    @Body() typed: GrantTermsForm,
  ): Promise<Page | SeeOther> {
    return submitForm({
      form: this.form(visit, id),
      typed,
      formToken: visit.session.csrfToken,
      subject: () => this.forms.subject(visit, id),
      send: async () => {
        await this.forms.audits.grantRole(visit.access, id, termsOf(typed), sendingOf(typed));
        return new SeeOther(`/people/${id}?done=role-given`);
      },
    });
  }

  private form(visit: Visit, id: string): FormDefinition {
    return {
      title: 'Give a role',
      action: `/people/${id}/grants`,
      back: { href: `/people/${id}`, text: 'Back to the person' },
      fields: grantFields(visit.scope, this.settings.partnership, dayOf(this.clock.now())),
      submit: 'Give the role',
    };
  }
}
