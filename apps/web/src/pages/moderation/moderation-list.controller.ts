import { Controller, Get, Param } from '@nestjs/common';
import { ObjectId } from '../../rendering/object-id.js';
import { Page } from '../../rendering/page.js';
import { CurrentVisit } from '../../visit/current-visit.js';
import type { Visit } from '../../visit/visit.js';
import { ModerationForms } from './moderation-forms.js';
import { presentModerationList } from './present-moderation-list.js';

/** The cases of a cycle and how far the moderation of each is. */
@Controller('cycles')
export class ModerationListController {
  constructor(private readonly forms: ModerationForms) {}

  @Get(':id/moderation')
  async list(@CurrentVisit() visit: Visit, @Param('id', ObjectId) cycleId: string): Promise<Page<'moderation-list'>> {
    const list = await this.forms.client.list(visit.access, cycleId);
    const context = { partnership: this.forms.partnership, seesEvery: visit.may('moderation.write') };
    return new Page('moderation-list', presentModerationList(list, context));
  }
}
