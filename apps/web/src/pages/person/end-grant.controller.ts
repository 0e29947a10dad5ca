import { Body, Controller, Get, NotFoundException, Param, Post } from '@nestjs/common';
import type { FormDefinition } from '../../forms/form-definition.js';
import { presentForm, type FormState } from '../../forms/present-form.js';
import { sendingOf } from '../../forms/sending-of.js';
import { submitForm } from '../../forms/submit-form.js';
import { roleName } from '../../rendering/names.js';
import { ObjectId } from '../../rendering/object-id.js';
import { Page } from '../../rendering/page.js';
import { periodInWords } from '../../rendering/period.js';
import { SeeOther } from '../../rendering/see-other.js';
import { CurrentVisit } from '../../visit/current-visit.js';
import type { Visit } from '../../visit/visit.js';
import { REASON_FIELD } from './grant-fields.js';
import { oneLineEnd } from './grant-terms.form.js';
import { PersonForms } from './person-forms.js';
import { ReasonForm } from './reason.form.js';

/** Ending a role before its last day. */
@Controller('people/:id/grants/:grantId/end')
export class EndGrantController {
  constructor(private readonly forms: PersonForms) {}

  @Get()
  async show(
    @CurrentVisit() visit: Visit,
    @Param('id', ObjectId) id: string,
    @Param('grantId', ObjectId) grantId: string,
  ): Promise<Page<'form'>> {
    const { about, version } = await this.subject(visit, id, grantId);
    return new Page('form', presentForm(formOf(id, grantId), { about, version, formToken: visit.session.csrfToken }));
  }

  @Post()
  end(
    @CurrentVisit() visit: Visit,
    @Param('id', ObjectId) id: string,
    @Param('grantId', ObjectId) grantId: string,
    @Body() typed: ReasonForm,
  ): Promise<Page | SeeOther> {
    return submitForm({
      form: formOf(id, grantId),
      typed,
      formToken: visit.session.csrfToken,
      subject: () => this.subject(visit, id, grantId),
      send: async () => {
        const ending = { personId: id, grantId, reason: oneLineEnd(typed.reason) };
        await this.forms.audits.endGrant(visit.access, ending, sendingOf(typed));
        return new SeeOther(`/people/${id}?done=role-ended`);
      },
    });
  }

  private async subject(visit: Visit, id: string, grantId: string): Promise<Pick<FormState, 'about' | 'version'>> {
    const { person, about, version } = await this.forms.subject(visit, id);
    const grant = person.grants.find((one) => one.grantId === grantId);
    if (!grant) throw new NotFoundException();
    return { about: [...about, ['Role', roleName(grant.role)], ['Holds', periodInWords(grant)]], version };
  }
}

function formOf(id: string, grantId: string): FormDefinition {
  return {
    title: 'End a role',
    action: `/people/${id}/grants/${grantId}/end`,
    back: { href: `/people/${id}`, text: 'Back to the person' },
    introduction: 'The role ends at once. It cannot be brought back; the person can be given a new one.',
    fields: [REASON_FIELD],
    submit: 'End the role',
    isWarning: true,
  };
}
