import { Injectable } from '@nestjs/common';
import type { Partnership } from '@accord/partnership';
import type { FormDefinition } from '../../forms/form-definition.js';
import { presentForm, type FormState } from '../../forms/present-form.js';
import { sendingOf } from '../../forms/sending-of.js';
import type { SendableForm } from '../../forms/sendable-form.js';
import { submitForm } from '../../forms/submit-form.js';
import { Page } from '../../rendering/page.js';
import { SeeOther } from '../../rendering/see-other.js';
import { WebSettings } from '../../server/web-settings.js';
import type { Sending } from '../../services/audits/audits-client.js';
import type { ModerationClient } from '../../services/audits/moderation-client.js';
import type { CaseModeration, ModerationAction } from '../../services/audits/moderation.js';
import { Services } from '../../services/services.js';
import type { Visit } from '../../visit/visit.js';

/** A form about the moderation of a case: how it looks for the case as it is, and what it is about. */
export interface ModerationForm {
  readonly action: ModerationAction;
  readonly form: (moderation: CaseModeration) => FormDefinition;
  readonly about: (moderation: CaseModeration) => NonNullable<FormState['about']>;
}

/** A form that was sent, and what to do about it. */
export interface SentModerationForm {
  readonly drawnCaseId: string;
  readonly typed: SendableForm;
  /** What the overview says afterwards. */
  readonly done: string;
  readonly send: (sending: Sending) => Promise<void>;
}

/** What the forms about the moderation of a case have in common. */
@Injectable()
export class ModerationForms {
  constructor(
    private readonly services: Services,
    private readonly settings: WebSettings,
  ) {}

  get client(): ModerationClient {
    return this.services.moderation;
  }

  get partnership(): Partnership {
    return this.settings.partnership;
  }

  find(visit: Visit, drawnCaseId: string): Promise<CaseModeration> {
    return this.client.find(visit.access, drawnCaseId);
  }

  /** What cannot be done now is no form; the overview says how the case is. */
  async show(visit: Visit, drawnCaseId: string, { action, form, about }: ModerationForm): Promise<Page<'form'>> {
    const moderation = await this.find(visit, drawnCaseId);
    if (!moderation.actions.includes(action)) throw new SeeOther(`/moderation/${drawnCaseId}`);
    const state = { about: about(moderation), version: moderation.version, formToken: visit.session.csrfToken };
    return new Page('form', presentForm(form(moderation), state));
  }

  async submit(visit: Visit, sent: SentModerationForm, { form, about }: ModerationForm): Promise<Page | SeeOther> {
    const { drawnCaseId, typed, done, send } = sent;
    const moderation = await this.find(visit, drawnCaseId);
    return submitForm({
      form: form(moderation),
      typed,
      formToken: visit.session.csrfToken,
      subject: () => Promise.resolve({ about: about(moderation), version: moderation.version }),
      send: async () => {
        await send(sendingOf(typed));
        return new SeeOther(`/moderation/${drawnCaseId}?done=${done}`);
      },
    });
  }
}
