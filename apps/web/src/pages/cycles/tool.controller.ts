import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import type { FormDefinition } from '../../forms/form-definition.js';
import { presentForm } from '../../forms/present-form.js';
import { sendingOf } from '../../forms/sending-of.js';
import { submitForm } from '../../forms/submit-form.js';
import { noticeOf } from '../../rendering/notices.js';
import { ObjectId } from '../../rendering/object-id.js';
import { Page } from '../../rendering/page.js';
import { SeeOther } from '../../rendering/see-other.js';
import { CurrentVisit } from '../../visit/current-visit.js';
import type { Visit } from '../../visit/visit.js';
import { ChangeToolForm } from './change-tool.form.js';
import { CyclePages } from './cycle-pages.js';
import { chosenVersion, instrumentChoices, valueOf } from './instrument-choices.js';
import { presentTool } from './present-tool.js';

/** The tool and the scale of a cycle, to read and, until fieldwork, to change. */
@Controller('cycles/:id/tool')
export class ToolController {
  constructor(private readonly pages: CyclePages) {}

  @Get()
  async show(
    @CurrentVisit() visit: Visit,
    @Param('id', ObjectId) id: string,
    @Query('done') done: unknown,
  ): Promise<Page<'tool'>> {
    return new Page('tool', presentTool(await this.pages.client.one(visit.access, id), noticeOf(done)));
  }

  @Get('change')
  async choose(@CurrentVisit() visit: Visit, @Param('id', ObjectId) id: string): Promise<Page | SeeOther> {
    const { cycle, about, version } = await this.pages.subject(visit, id);
    if (!cycle.mayChangeTool) return new SeeOther(`/cycles/${id}/tool`);
    const values = { tool: valueOf(cycle.tool), scale: valueOf(cycle.scale) };
    return new Page('form', presentForm(this.form(id), { values, about, version, formToken: visit.session.csrfToken }));
  }

  @Post('change')
  change(
    @CurrentVisit() visit: Visit,
    @Param('id', ObjectId) id: string,
    @Body() typed: ChangeToolForm,
  ): Promise<Page | SeeOther> {
    return submitForm({
      form: this.form(id),
      typed,
      formToken: visit.session.csrfToken,
      subject: () => this.pages.subject(visit, id),
      send: async () => {
        const wanted = { tool: chosenVersion(typed.tool), scale: chosenVersion(typed.scale) };
        await this.pages.client.changeTool(visit.access, id, wanted, sendingOf(typed));
        return new SeeOther(`/cycles/${id}/tool?done=tool-changed`);
      },
    });
  }

  private form(id: string): FormDefinition {
    const { tools, scales } = this.pages.partnership;
    return {
      title: 'Change tool and scale',
      action: `/cycles/${id}/tool/change`,
      back: { href: `/cycles/${id}/tool`, text: 'Back to tool and scale' },
      fields: [
        {
          kind: 'select',
          name: 'tool',
          label: 'Audit tool',
          whenEmpty: 'Choose a tool',
          choices: instrumentChoices(tools),
        },
        {
          kind: 'select',
          name: 'scale',
          label: 'Grading scale',
          whenEmpty: 'Choose a scale',
          choices: instrumentChoices(scales),
        },
      ],
      submit: 'Change',
    };
  }
}
