import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { presentForm } from '../../forms/present-form.js';
import { sendingOf } from '../../forms/sending-of.js';
import { submitForm } from '../../forms/submit-form.js';
import { ObjectId } from '../../rendering/object-id.js';
import { Page } from '../../rendering/page.js';
import { SeeOther } from '../../rendering/see-other.js';
import { CurrentVisit } from '../../visit/current-visit.js';
import type { Visit } from '../../visit/visit.js';
import { CycleForm } from './cycle.form.js';
import { CyclePages } from './cycle-pages.js';
import { inFormNames } from './cycle-problems.js';
import { moreRows } from './more-rows.js';
import { cycleTermsOf, subjectOf, valuesOf } from './typed-cycle.js';

/** Changing a drafted cycle. */
@Controller('cycles/:id/edit')
export class ChangeCycleController {
  constructor(private readonly pages: CyclePages) {}

  @Get()
  async show(@CurrentVisit() visit: Visit, @Param('id', ObjectId) id: string): Promise<Page | SeeOther> {
    const { cycle, version } = await this.pages.subject(visit, id);
    if (!cycle.mayChange) return new SeeOther(`/cycles/${id}`);
    const form = this.pages.form(cycle.subject, id);
    return new Page(
      'form',
      presentForm(form, { values: valuesOf(cycle), version, formToken: visit.session.csrfToken }),
    );
  }

  @Post()
  @HttpCode(200)
  async change(
    @CurrentVisit() visit: Visit,
    @Param('id', ObjectId) id: string,
    @Body() typed: CycleForm,
  ): Promise<Page | SeeOther> {
    const form = this.pages.form(subjectOf(typed.subject), id);
    const formToken = visit.session.csrfToken;
    if (typed.more) return moreRows(form, typed, formToken);
    return submitForm({
      form,
      typed,
      formToken,
      subject: async () => ({ version: (await this.pages.subject(visit, id)).version }),
      send: async () => {
        const { client } = this.pages;
        await client.change(visit.access, id, cycleTermsOf(typed), sendingOf(typed)).catch((error: unknown) => {
          throw inFormNames(error, typed);
        });
        return new SeeOther(`/cycles/${id}?done=cycle-changed`);
      },
    });
  }
}
