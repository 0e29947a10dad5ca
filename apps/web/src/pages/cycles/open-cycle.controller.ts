import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { presentForm } from '../../forms/present-form.js';
import { sendingOf } from '../../forms/sending-of.js';
import { submitForm } from '../../forms/submit-form.js';
import { Page } from '../../rendering/page.js';
import { SeeOther } from '../../rendering/see-other.js';
import { CurrentVisit } from '../../visit/current-visit.js';
import type { Visit } from '../../visit/visit.js';
import { CycleForm } from './cycle.form.js';
import { CyclePages } from './cycle-pages.js';
import { inFormNames } from './cycle-problems.js';
import { moreRows } from './more-rows.js';
import { cycleTermsOf, subjectOf } from './typed-cycle.js';

/** Opening a cycle: a draft, which may have gaps. */
@Controller('cycles')
export class OpenCycleController {
  constructor(private readonly pages: CyclePages) {}

  @Get('new')
  show(@CurrentVisit() visit: Visit, @Query('subject') subject: unknown): Page<'form'> {
    const form = this.pages.form(subject === 'services' ? 'services' : 'children');
    return new Page('form', presentForm(form, { formToken: visit.session.csrfToken }));
  }

  @Post()
  @HttpCode(200)
  async open(@CurrentVisit() visit: Visit, @Body() typed: CycleForm): Promise<Page | SeeOther> {
    const form = this.pages.form(subjectOf(typed.subject));
    const formToken = visit.session.csrfToken;
    if (typed.more) return moreRows(form, typed, formToken);
    return submitForm({
      form,
      typed,
      formToken,
      send: async () => {
        const opened = await this.pages.client
          .open(visit.access, cycleTermsOf(typed), sendingOf(typed))
          .catch((error: unknown) => {
            throw inFormNames(error, typed);
          });
        return new SeeOther(`/cycles/${opened.id}?done=cycle-opened`);
      },
    });
  }
}
