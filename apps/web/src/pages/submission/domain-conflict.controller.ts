import { Body, Controller, Param, Post } from '@nestjs/common';
import { ObjectId } from '../../rendering/object-id.js';
import { Page } from '../../rendering/page.js';
import { SeeOther } from '../../rendering/see-other.js';
import { CurrentVisit } from '../../visit/current-visit.js';
import type { Visit } from '../../visit/visit.js';
import { typedText } from '../../forms/typed-answer.js';
import { chosenParts, conflictParts } from './conflict-parts.js';
import { domainPath } from './domain-cards.js';
import { DomainWriting, valuesOf } from './domain-writing.js';
import { ChoiceForm } from './judgement.form.js';
import { presentSubmissionConflict } from './present-submission-conflict.js';

/** The choice between two versions of a domain. It too is refused when a third one was saved meanwhile. */
@Controller('submissions/:id/domains/:code/choice')
export class DomainConflictController {
  constructor(private readonly writing: DomainWriting) {}

  @Post()
  async choose(
    @CurrentVisit() visit: Visit,
    @Param('id', ObjectId) id: string,
    @Param('code') code: string,
    @Body() typed: ChoiceForm,
  ): Promise<Page | SeeOther> {
    const wanted = { visit, id, code };
    const { submission, domain } = await this.writing.find(wanted);
    const values = valuesOf(typed);
    const parts = conflictParts(domain, values);
    const isOpen = parts.some(({ choice }) => !['mine', 'theirs'].includes(typedText(values, choice)));
    if (isOpen) {
      const state = { values, formToken: visit.session.csrfToken, isIncomplete: true };
      return new Page('submission-conflict', presentSubmissionConflict(submission, domain, state), 422);
    }
    const { formToken, idempotencyKey, version } = typed;
    const chosen = Object.assign(
      new ChoiceForm(),
      { formToken, idempotencyKey, version },
      chosenParts(domain, parts, values),
    );
    const saved = await this.writing.saveAndGoOn(wanted, chosen);
    // Whoever had to choose sees the whole of it once more, and can change it.
    return saved instanceof SeeOther ? new SeeOther(domainPath(submission, domain)) : saved;
  }
}
