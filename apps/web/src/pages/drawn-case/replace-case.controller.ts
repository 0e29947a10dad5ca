import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { presentForm, type FormState } from '../../forms/present-form.js';
import { sendingOf } from '../../forms/sending-of.js';
import { submitForm } from '../../forms/submit-form.js';
import { ObjectId } from '../../rendering/object-id.js';
import { Page } from '../../rendering/page.js';
import { SeeOther } from '../../rendering/see-other.js';
import { Services } from '../../services/services.js';
import { CurrentVisit } from '../../visit/current-visit.js';
import type { Visit } from '../../visit/visit.js';
import { oneLineEnd } from '../person/grant-terms.form.js';
import { replaceForm } from './replace-form.js';
import { ReplaceCaseForm } from './replace-case.form.js';

/** Replacing a drawn case by the next of its stratum. */
@Controller('drawn-cases/:id/replace')
export class ReplaceCaseController {
  constructor(private readonly services: Services) {}

  @Get()
  async show(@CurrentVisit() visit: Visit, @Param('id', ObjectId) id: string): Promise<Page<'form'> | SeeOther> {
    const one = await this.services.sample.replacement(visit.access, id);
    if (one.replacement) return new SeeOther(`/drawn-cases/${id}/replacement`);
    const state = { about: aboutCase(one), formToken: visit.session.csrfToken };
    return new Page('form', presentForm(replaceForm(id, one.cycleId), state));
  }

  @Post()
  async replace(
    @CurrentVisit() visit: Visit,
    @Param('id', ObjectId) id: string,
    @Body() typed: ReplaceCaseForm,
  ): Promise<Page | SeeOther> {
    const one = await this.services.sample.replacement(visit.access, id);
    return submitForm({
      form: replaceForm(id, one.cycleId),
      typed,
      formToken: visit.session.csrfToken,
      subject: () => Promise.resolve({ about: aboutCase(one) }),
      send: async () => {
        const why = { reason: typed.reason ?? '', text: oneLineEnd(typed.text) ?? '' };
        await this.services.sample.replace(visit.access, id, why, sendingOf(typed));
        return new SeeOther(`/cycles/${one.cycleId}/draw?done=case-replaced`);
      },
    });
  }
}

function aboutCase({ pseudonym, stratum }: { pseudonym: string; stratum: string }): FormState['about'] {
  return [
    ['Case', pseudonym],
    ['Stratum', stratum],
  ];
}
