import { Body, Controller, Get, NotFoundException, Param, Post } from '@nestjs/common';
import { presentForm } from '../../forms/present-form.js';
import { sendingOf } from '../../forms/sending-of.js';
import { submitForm } from '../../forms/submit-form.js';
import { ObjectId } from '../../rendering/object-id.js';
import { Page } from '../../rendering/page.js';
import { SeeOther } from '../../rendering/see-other.js';
import { CurrentVisit } from '../../visit/current-visit.js';
import type { Visit } from '../../visit/visit.js';
import { oneLineEnd } from '../person/grant-terms.form.js';
import { decisionForm, DECISIONS, type SimpleDecision } from './decision-forms.js';
import { DecisionForm } from './decision.form.js';
import { FindingForms } from './finding-forms.js';

/** Agreeing, overriding, withholding and withdrawing a finding: a page each. */
@Controller('findings/:id')
export class DecideController {
  constructor(private readonly forms: FindingForms) {}

  @Get(':action')
  async show(
    @CurrentVisit() visit: Visit,
    @Param('id', ObjectId) id: string,
    @Param('action') action: string,
  ): Promise<Page<'form'>> {
    const form = decisionForm(known(action), id);
    const { about, version } = await this.forms.subject(visit, id);
    return new Page('form', presentForm(form, { about, version, formToken: visit.session.csrfToken }));
  }

  @Post(':action')
  decide(
    @CurrentVisit() visit: Visit,
    @Param('id', ObjectId) id: string,
    @Param('action') asked: string,
    @Body() typed: DecisionForm,
  ): Promise<Page | SeeOther> {
    const action = known(asked);
    return submitForm({
      form: decisionForm(action, id),
      typed,
      formToken: visit.session.csrfToken,
      subject: () => this.forms.subject(visit, id),
      send: async () => {
        const body = bodyOf(action, typed);
        await this.forms.client.decide(visit.access, { id, action, ...(body && { body }) }, sendingOf(typed));
        return new SeeOther(`/findings/${id}?done=finding-${action}`);
      },
    });
  }
}

function known(action: string): SimpleDecision {
  const found = DECISIONS.find((one) => one === action);
  if (!found) throw new NotFoundException();
  return found;
}

function bodyOf(action: SimpleDecision, { reason, code }: DecisionForm): object | undefined {
  if (action === 'agree') return undefined;
  const words = { reason: oneLineEnd(reason) };
  return action === 'withdraw' ? { ...words, code: code ?? '' } : words;
}
