import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import type { FormDefinition } from '../../forms/form-definition.js';
import { presentForm } from '../../forms/present-form.js';
import { sendingOf } from '../../forms/sending-of.js';
import { submitForm } from '../../forms/submit-form.js';
import { ObjectId } from '../../rendering/object-id.js';
import { Page } from '../../rendering/page.js';
import { SeeOther } from '../../rendering/see-other.js';
import { Services } from '../../services/services.js';
import { CurrentVisit } from '../../visit/current-visit.js';
import type { Visit } from '../../visit/visit.js';
import { GiveValueForm } from './give-value.form.js';

/** Giving the value of this authority. */
@Controller('cycles/:id/draw/value')
export class GiveValueController {
  constructor(private readonly services: Services) {}

  @Get()
  async show(@CurrentVisit() visit: Visit, @Param('id', ObjectId) id: string): Promise<Page<'form'>> {
    const { theme, code } = await this.services.draw.status(visit.access, id);
    const about = [['Cycle', `${theme}, ${code}`]] as const;
    return new Page('form', presentForm(formOf(id), { about, formToken: visit.session.csrfToken }));
  }

  @Post()
  give(
    @CurrentVisit() visit: Visit,
    @Param('id', ObjectId) id: string,
    @Body() typed: GiveValueForm,
  ): Promise<Page | SeeOther> {
    return submitForm({
      form: formOf(id),
      typed,
      formToken: visit.session.csrfToken,
      send: async () => {
        await this.services.draw.giveValue(visit.access, id, typed.value ?? '', sendingOf(typed));
        return new SeeOther(`/cycles/${id}/draw?done=value-given`);
      },
    });
  }
}

function formOf(id: string): FormDefinition {
  return {
    title: 'Give a value',
    action: `/cycles/${id}/draw/value`,
    back: { href: `/cycles/${id}/draw`, text: 'Back to the draw' },
    introduction:
      'The values of all authorities together decide which cases are drawn. Yours is shown to the others when all are given, and it cannot be changed.',
    fields: [
      {
        kind: 'text',
        name: 'value',
        label: 'Value',
        hint: 'Any word or number that nobody can foresee: 1 to 64 letters, digits, spaces or signs without accents, and no colon.',
        whenEmpty: 'Enter a value',
        maxLength: 64,
        isCode: true,
      },
    ],
    submit: 'Give the value',
    isWarning: true,
  };
}
