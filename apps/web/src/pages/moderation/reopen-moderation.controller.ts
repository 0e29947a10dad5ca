import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ObjectId } from '../../rendering/object-id.js';
import type { Page } from '../../rendering/page.js';
import type { SeeOther } from '../../rendering/see-other.js';
import type { Sending } from '../../services/audits/audits-client.js';
import { CurrentVisit } from '../../visit/current-visit.js';
import type { Visit } from '../../visit/visit.js';
import { oneLineEnd } from '../person/grant-terms.form.js';
import { ReasonForm } from '../person/reason.form.js';
import { ModerationForms, type ModerationForm } from './moderation-forms.js';
import { gradeName } from './moderation-words.js';

/** Opening a closed moderation again. */
@Controller('moderation/:id/reopen')
export class ReopenModerationController {
  constructor(private readonly forms: ModerationForms) {}

  @Get()
  show(@CurrentVisit() visit: Visit, @Param('id', ObjectId) drawnCaseId: string): Promise<Page<'form'>> {
    return this.forms.show(visit, drawnCaseId, FORM);
  }

  @Post()
  reopen(
    @CurrentVisit() visit: Visit,
    @Param('id', ObjectId) drawnCaseId: string,
    @Body() typed: ReasonForm,
  ): Promise<Page | SeeOther> {
    const sent = {
      ...{ drawnCaseId, typed, done: 'moderation-reopened' },
      send: (sending: Sending) =>
        this.forms.client.reopen(visit.access, drawnCaseId, oneLineEnd(typed.reason), sending),
    };
    return this.forms.submit(visit, sent, FORM);
  }
}

const FORM: ModerationForm = {
  action: 'reopen',
  form: ({ drawnCaseId, pseudonym }) => ({
    title: `Reopen the moderation of ${pseudonym}`,
    action: `/moderation/${drawnCaseId}/reopen`,
    back: { href: `/moderation/${drawnCaseId}`, text: 'Back to the case' },
    introduction: 'No grade is taken away. Others can follow them, and the case is then graded again.',
    fields: [
      {
        kind: 'textarea',
        name: 'reason',
        label: 'Reason',
        hint: 'Kept with the case and shown to those who may see its moderation.',
        whenEmpty: 'Enter a reason',
        minLength: 10,
        maxLength: 500,
      },
    ],
    submit: 'Reopen the moderation',
    isWarning: true,
  }),
  about: ({ overall, grades }) => {
    const last = overall.at(-1);
    return last ? [['Overall grade', gradeName(grades, last.overall)]] : [];
  },
};
