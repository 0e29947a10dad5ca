import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { SendableForm } from '../../forms/sendable-form.js';
import { ObjectId } from '../../rendering/object-id.js';
import type { Page } from '../../rendering/page.js';
import type { SeeOther } from '../../rendering/see-other.js';
import { CurrentVisit } from '../../visit/current-visit.js';
import type { Visit } from '../../visit/visit.js';
import { ModerationForms, type ModerationForm } from './moderation-forms.js';
import { standingInWords } from './present-moderation.js';

/** Opening the moderation of a case. */
@Controller('moderation/:id/open')
export class OpenModerationController {
  constructor(private readonly forms: ModerationForms) {}

  @Get()
  show(@CurrentVisit() visit: Visit, @Param('id', ObjectId) drawnCaseId: string): Promise<Page<'form'>> {
    return this.forms.show(visit, drawnCaseId, this.form());
  }

  @Post()
  open(
    @CurrentVisit() visit: Visit,
    @Param('id', ObjectId) drawnCaseId: string,
    @Body() typed: SendableForm,
  ): Promise<Page | SeeOther> {
    const sent = {
      ...{ drawnCaseId, typed, done: 'moderation-opened' },
      send: ({ idempotencyKey }: { idempotencyKey: string }) =>
        this.forms.client.open(visit.access, drawnCaseId, { idempotencyKey }),
    };
    return this.forms.submit(visit, sent, this.form());
  }

  private form(): ModerationForm {
    const { partnership } = this.forms;
    return {
      action: 'open',
      form: ({ drawnCaseId, pseudonym }) => ({
        title: `Open the moderation of ${pseudonym}`,
        action: `/moderation/${drawnCaseId}/open`,
        back: { href: `/moderation/${drawnCaseId}`, text: 'Back to the case' },
        introduction:
          'All submissions of this case are locked, and what is not handed in stays missing. Everybody concerned in moderation can read them from then on.',
        fields: [],
        submit: 'Open the moderation',
        isWarning: true,
      }),
      about: ({ agencies }) => [
        ['Agencies', agencies.map((agency) => standingInWords(agency, partnership)).join('; ') || 'None was asked'],
      ],
    };
  }
}
