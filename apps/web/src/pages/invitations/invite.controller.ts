import { Body, Controller, Get, Inject, Post } from '@nestjs/common';
import { dayOf, type Clock } from '@accord/kernel';
import { CLOCK } from '@accord/service';
import type { FormDefinition } from '../../forms/form-definition.js';
import { presentForm } from '../../forms/present-form.js';
import { sendingOf } from '../../forms/sending-of.js';
import { submitForm } from '../../forms/submit-form.js';
import { londonTime } from '../../rendering/london-time.js';
import { Page } from '../../rendering/page.js';
import type { SeeOther } from '../../rendering/see-other.js';
import { WebSettings } from '../../server/web-settings.js';
import { Services } from '../../services/services.js';
import { CurrentVisit } from '../../visit/current-visit.js';
import type { Visit } from '../../visit/visit.js';
import { grantFields } from '../person/grant-fields.js';
import { termsOf } from '../person/grant-terms.form.js';
import { InviteForm } from './invite.form.js';

/** Inviting someone who is not known here yet. */
@Controller('invitations')
export class InviteController {
  constructor(
    private readonly services: Services,
    private readonly settings: WebSettings,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('new')
  show(@CurrentVisit() visit: Visit): Page<'form'> {
    const [year, month, day] = dayOf(this.clock.now()).split('-');
    const values = { validFromDay: day, validFromMonth: month, validFromYear: year };
    return new Page('form', presentForm(this.form(visit), { values, formToken: visit.session.csrfToken }));
  }

  /** Answers with the page itself: the secret is in no address and nowhere to load it from again. */
  @Post()
  invite(@CurrentVisit() visit: Visit, @Body() typed: InviteForm): Promise<Page | SeeOther> {
    return submitForm({
      form: this.form(visit),
      typed,
      formToken: visit.session.csrfToken,
      send: async () => {
        const name = (typed.name ?? '').trim();
        const invitee = { ...termsOf(typed), name, email: (typed.email ?? '').trim() };
        const { secret, expiresAt } = await this.services.audits.invite(visit.access, invitee, sendingOf(typed));
        return new Page('invitation-made', {
          title: 'Invitation made',
          name,
          secret: secret ?? undefined,
          expires: londonTime(expiresAt),
          acceptAddress: `${this.settings.origin}/invitations/accept`,
        });
      },
    });
  }

  private form(visit: Visit): FormDefinition {
    return {
      title: 'Invite someone',
      action: '/invitations',
      back: { href: '/invitations', text: 'Back to invitations' },
      introduction:
        'You get a code to hand over to them. They sign in at their own organisation and enter it within 7 days.',
      fields: [
        {
          kind: 'text',
          name: 'name',
          label: 'Full name',
          whenEmpty: 'Enter their full name',
          minLength: 2,
          maxLength: 100,
        },
        {
          kind: 'email',
          name: 'email',
          label: 'Work email address',
          hint: 'Used to tell them when there is something to read.',
          whenEmpty: 'Enter their work email address',
        },
        ...grantFields(visit.scope, this.settings.partnership, dayOf(this.clock.now())),
      ],
      submit: 'Make the invitation',
    };
  }
}
