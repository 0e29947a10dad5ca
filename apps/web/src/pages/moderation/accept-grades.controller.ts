import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { agencyName } from '../../rendering/names.js';
import { ObjectId } from '../../rendering/object-id.js';
import type { Page } from '../../rendering/page.js';
import type { SeeOther } from '../../rendering/see-other.js';
import type { Sending } from '../../services/audits/audits-client.js';
import type { CaseModeration } from '../../services/audits/moderation.js';
import { CurrentVisit } from '../../visit/current-visit.js';
import type { Visit } from '../../visit/visit.js';
import { AcceptGradesForm } from './accept-grades.form.js';
import { ModerationForms, type ModerationForm } from './moderation-forms.js';
import { gradeName } from './moderation-words.js';

/** Accepting the self grades that stand, in one act, after seeing each of them. */
@Controller('moderation/:id/accept')
export class AcceptGradesController {
  constructor(private readonly forms: ModerationForms) {}

  @Get()
  show(
    @CurrentVisit() visit: Visit,
    @Param('id', ObjectId) drawnCaseId: string,
    @Query('domain') domain?: unknown,
  ): Promise<Page<'form'>> {
    return this.forms.show(visit, drawnCaseId, this.form(typeof domain === 'string' ? domain : undefined));
  }

  @Post()
  accept(
    @CurrentVisit() visit: Visit,
    @Param('id', ObjectId) drawnCaseId: string,
    @Body() typed: AcceptGradesForm,
  ): Promise<Page | SeeOther> {
    const sent = {
      ...{ drawnCaseId, typed, done: 'self-grades-accepted' },
      send: (sending: Sending) =>
        this.forms.client.accept(visit.access, drawnCaseId, typed.domain || undefined, sending),
    };
    return this.forms.submit(visit, sent, this.form(typed.domain || undefined));
  }

  private form(domain: string | undefined): ModerationForm {
    return {
      action: 'accept',
      form: ({ drawnCaseId, pseudonym }) => ({
        title: domain
          ? `Accept the self grades of ${pseudonym} in ${domain}`
          : `Accept the self grades of ${pseudonym}`,
        action: `/moderation/${drawnCaseId}/accept`,
        back: { href: `/moderation/${drawnCaseId}`, text: 'Back to the case' },
        introduction:
          'These are the self grades beside which there is no moderated grade yet. Exactly these are accepted.',
        fields: [],
        ...(domain && { kept: { domain } }),
        submit: 'Accept these grades',
      }),
      about: (moderation) => this.standing(moderation, domain),
    };
  }

  private standing({ agencies, domains, grades }: CaseModeration, wanted: string | undefined): [string, string][] {
    const shown = domains.filter(({ code }) => wanted === undefined || code === wanted);
    return shown.flatMap(({ code, title }) =>
      agencies.flatMap(({ agencyId, judgements }) => {
        const judgement = judgements.find((one) => one.domain === code);
        if (!judgement || judgement.moderated.length > 0) return [];
        const term = `${code} ${title}, ${agencyName(this.forms.partnership, agencyId)}`;
        return [[term, gradeName(grades, judgement.self)] as [string, string]];
      }),
    );
  }
}
