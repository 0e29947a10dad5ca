import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import type { FormDefinition } from '../../forms/form-definition.js';
import { presentForm } from '../../forms/present-form.js';
import { sendingOf } from '../../forms/sending-of.js';
import { submitForm } from '../../forms/submit-form.js';
import { ObjectId } from '../../rendering/object-id.js';
import { Page } from '../../rendering/page.js';
import { SeeOther } from '../../rendering/see-other.js';
import type { RecordedCycle } from '../../services/audits/cycles.js';
import { CurrentVisit } from '../../visit/current-visit.js';
import type { Visit } from '../../visit/visit.js';
import { oneLineEnd } from '../person/grant-terms.form.js';
import { CyclePages } from './cycle-pages.js';
import { CYCLE_ACTION_WORDS } from './cycle-words.js';
import { MoveCycleForm } from './move-cycle.form.js';

/** Approving a cycle, moving it on, or aborting it. */
@Controller('cycles/:id/move')
export class MoveCycleController {
  constructor(private readonly pages: CyclePages) {}

  @Get()
  async show(@CurrentVisit() visit: Visit, @Param('id', ObjectId) id: string): Promise<Page | SeeOther> {
    const { cycle, about, version } = await this.pages.subject(visit, id);
    if (cycle.moves.length === 0) return new SeeOther(`/cycles/${id}`);
    return new Page('form', presentForm(formOf(cycle), { about, version, formToken: visit.session.csrfToken }));
  }

  @Post()
  async move(
    @CurrentVisit() visit: Visit,
    @Param('id', ObjectId) id: string,
    @Body() typed: MoveCycleForm,
  ): Promise<Page | SeeOther> {
    const { cycle } = await this.pages.subject(visit, id);
    return submitForm({
      form: formOf(cycle),
      typed,
      formToken: visit.session.csrfToken,
      subject: () => this.pages.subject(visit, id),
      send: async () => {
        const reason = oneLineEnd(typed.reason) || undefined;
        await this.pages.client.move(visit.access, id, { action: typed.action ?? '', reason }, sendingOf(typed));
        return new SeeOther(`/cycles/${id}?done=cycle-moved`);
      },
    });
  }
}

function formOf({ id, moves }: RecordedCycle): FormDefinition {
  return {
    title: 'Move the cycle on',
    action: `/cycles/${id}/move`,
    back: { href: `/cycles/${id}`, text: 'Back to the cycle' },
    introduction: 'This cannot be taken back. Every authority is told of it.',
    fields: [
      {
        kind: 'radios',
        name: 'action',
        label: 'What is to be done?',
        whenEmpty: 'Choose what is to be done',
        choices: moves.map(({ action }) => ({ value: action, text: CYCLE_ACTION_WORDS[action] })),
      },
      {
        kind: 'textarea',
        name: 'reason',
        label: 'Reason (only needed to abort)',
        hint: 'Kept with the decision. Do not write about a child or a family here.',
        minLength: 10,
        maxLength: 500,
      },
    ],
    submit: 'Confirm',
  };
}
