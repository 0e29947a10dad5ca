import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import type { FormDefinition } from '../../forms/form-definition.js';
import { presentForm } from '../../forms/present-form.js';
import { sendingOf } from '../../forms/sending-of.js';
import { submitForm } from '../../forms/submit-form.js';
import { ObjectId } from '../../rendering/object-id.js';
import { Page } from '../../rendering/page.js';
import { SeeOther } from '../../rendering/see-other.js';
import type { AssignableAuditors } from '../../services/audits/submissions.js';
import { Services } from '../../services/services.js';
import { CurrentVisit } from '../../visit/current-visit.js';
import type { Visit } from '../../visit/visit.js';
import { AssignForm } from './assign.form.js';

/** Naming who audits a case for an agency. */
@Controller('submissions/:id/assign')
export class AssignAuditorController {
  constructor(private readonly services: Services) {}

  @Get()
  async show(@CurrentVisit() visit: Visit, @Param('id', ObjectId) id: string): Promise<Page<'form'>> {
    const choice = await this.services.submissions.auditors(visit.access, id);
    const state = { ...subjectOf(choice), formToken: visit.session.csrfToken };
    return new Page('form', presentForm(formOf(id, choice), state));
  }

  @Post()
  async assign(
    @CurrentVisit() visit: Visit,
    @Param('id', ObjectId) id: string,
    @Body() typed: AssignForm,
  ): Promise<Page | SeeOther> {
    const choice = await this.services.submissions.auditors(visit.access, id);
    return submitForm({
      form: formOf(id, choice),
      typed,
      formToken: visit.session.csrfToken,
      subject: () => Promise.resolve(subjectOf(choice)),
      send: async () => {
        await this.services.submissions.assign(visit.access, id, typed.auditorId ?? '', sendingOf(typed));
        return new SeeOther(`/submissions/${id}?done=auditor-named`);
      },
    });
  }
}

function subjectOf({ pseudonym, auditors, auditorId, version }: AssignableAuditors) {
  const now = auditors.find(({ id }) => id === auditorId)?.name ?? (auditorId ? 'Somebody who left' : 'Nobody yet');
  const about: [string, string][] = [
    ['Case', pseudonym],
    ['Auditor now', now],
  ];
  return { about, version };
}

function formOf(id: string, { auditors, auditorId }: AssignableAuditors): FormDefinition {
  return {
    title: 'Name the auditor',
    action: `/submissions/${id}/assign`,
    back: { href: `/submissions/${id}`, text: 'Back to the submission' },
    introduction:
      'They are told, can see who the child is, and write the judgements. Whoever did so before no longer can; what is written stays.',
    fields: [
      {
        kind: 'select',
        name: 'auditorId',
        label: 'Auditor',
        hint: 'Auditors of your agency with a role in force today.',
        choices: auditors.filter((one) => one.id !== auditorId).map(({ id: value, name: text }) => ({ value, text })),
        whenEmpty: 'Choose who audits this case',
      },
    ],
    submit: 'Name the auditor',
  };
}
