import { Body, Controller, Get, NotFoundException, Param, Post } from '@nestjs/common';
import { presentForm } from '../../forms/present-form.js';
import { sendingOf } from '../../forms/sending-of.js';
import { submitForm } from '../../forms/submit-form.js';
import { ObjectId } from '../../rendering/object-id.js';
import { Page } from '../../rendering/page.js';
import { SeeOther } from '../../rendering/see-other.js';
import type { CaseModeration } from '../../services/audits/moderation.js';
import { CurrentVisit } from '../../visit/current-visit.js';
import type { Visit } from '../../visit/visit.js';
import { domainForm, judging, valuesOf } from './moderation-domain-form.js';
import { ModerationForms } from './moderation-forms.js';
import { presentModerationDomain } from './present-moderation-domain.js';
import { inFieldsOf, SentJudgements } from './sent-judgements.js';

/** One domain of a case: all agencies' texts side by side, and a moderated grade for each. */
@Controller('moderation/:id/domains/:code')
export class ModerationDomainController {
  constructor(private readonly forms: ModerationForms) {}

  @Get()
  async show(
    @CurrentVisit() visit: Visit,
    @Param('id', ObjectId) drawnCaseId: string,
    @Param('code') domain: string,
  ): Promise<Page<'moderation-domain'>> {
    const { partnership } = this.forms;
    const moderation = await this.find(visit, drawnCaseId, domain);
    const isOffered = moderation.actions.includes('moderate') && judging(moderation, domain).length > 0;
    const state = {
      version: moderation.version,
      values: valuesOf(moderation, domain),
      formToken: visit.session.csrfToken,
    };
    const form = isOffered && presentForm(domainForm(moderation, domain, partnership), state);
    const shown = { domain, partnership, ...(form && { form }) };
    return new Page('moderation-domain', presentModerationDomain(moderation, shown));
  }

  /** The names of the inputs hold the agencies' ids, so what was sent is taken by the agencies that the case has. */
  @Post()
  async moderate(
    @CurrentVisit() visit: Visit,
    @Param('id', ObjectId) drawnCaseId: string,
    @Param('code') domain: string,
    @Body() sent: object,
  ): Promise<Page | SeeOther> {
    const { partnership, client } = this.forms;
    const moderation = await this.find(visit, drawnCaseId, domain);
    const agencies = judging(moderation, domain).map(({ agencyId }) => agencyId);
    const typed = SentJudgements.from(sent, agencies);
    const answer = await submitForm({
      form: domainForm(moderation, domain, partnership),
      typed,
      formToken: visit.session.csrfToken,
      subject: () => Promise.resolve({ version: moderation.version }),
      send: async () => {
        const wanted = typed.wanted(domain, agencies);
        await client.moderate(visit.access, drawnCaseId, wanted, sendingOf(typed)).catch((problem: unknown) => {
          throw inFieldsOf(problem, wanted);
        });
        return new SeeOther(`/moderation/${drawnCaseId}?done=judgements-moderated`);
      },
    });
    if (!isForm(answer)) return answer;
    const shown = { domain, partnership, form: answer.model };
    return new Page('moderation-domain', presentModerationDomain(moderation, shown), answer.status);
  }

  private async find(visit: Visit, drawnCaseId: string, domain: string): Promise<CaseModeration> {
    const moderation = await this.forms.find(visit, drawnCaseId);
    const isThere = moderation.state !== 'not-open' && moderation.domains.some(({ code }) => code === domain);
    if (!isThere) throw new NotFoundException();
    return moderation;
  }
}

function isForm(answer: Page | SeeOther): answer is Page<'form'> {
  return answer instanceof Page && answer.template === 'form';
}
