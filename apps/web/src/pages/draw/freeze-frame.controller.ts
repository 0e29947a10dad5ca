import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import type { FormDefinition } from '../../forms/form-definition.js';
import { presentForm } from '../../forms/present-form.js';
import { SendableForm } from '../../forms/sendable-form.js';
import { sendingOf } from '../../forms/sending-of.js';
import { submitForm } from '../../forms/submit-form.js';
import { ObjectId } from '../../rendering/object-id.js';
import { Page } from '../../rendering/page.js';
import { SeeOther } from '../../rendering/see-other.js';
import { Services } from '../../services/services.js';
import { CurrentVisit } from '../../visit/current-visit.js';
import type { Visit } from '../../visit/visit.js';

/** Freezing the frame of this authority. */
@Controller('cycles/:id/draw/freeze')
export class FreezeFrameController {
  constructor(private readonly services: Services) {}

  @Get()
  async show(@CurrentVisit() visit: Visit, @Param('id', ObjectId) id: string): Promise<Page<'form'>> {
    const { theme, code } = await this.services.draw.status(visit.access, id);
    const about = [['Cycle', `${theme}, ${code}`]] as const;
    return new Page('form', presentForm(formOf(id), { about, formToken: visit.session.csrfToken }));
  }

  @Post()
  freeze(
    @CurrentVisit() visit: Visit,
    @Param('id', ObjectId) id: string,
    @Body() typed: SendableForm,
  ): Promise<Page | SeeOther> {
    return submitForm({
      form: formOf(id),
      typed,
      formToken: visit.session.csrfToken,
      send: async () => {
        await this.services.sample.freeze(visit.access, id, sendingOf(typed));
        return new SeeOther(`/cycles/${id}/draw?done=frame-frozen`);
      },
    });
  }
}

function formOf(id: string): FormDefinition {
  return {
    title: 'Freeze the frame',
    action: `/cycles/${id}/draw/freeze`,
    back: { href: `/cycles/${id}/draw`, text: 'Back to the draw' },
    introduction:
      'The cases of the register that meet the criteria of the cycle now are the ones that can be drawn. This cannot be undone, and a register that is imported later changes nothing. Check first that the right register is imported.',
    fields: [],
    submit: 'Freeze the frame',
    isWarning: true,
  };
}
