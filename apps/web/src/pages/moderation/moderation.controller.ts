import { Controller, Get, Param, Query } from '@nestjs/common';
import { noticeOf } from '../../rendering/notices.js';
import { ObjectId } from '../../rendering/object-id.js';
import { Page } from '../../rendering/page.js';
import { CurrentVisit } from '../../visit/current-visit.js';
import type { Visit } from '../../visit/visit.js';
import { ModerationForms } from './moderation-forms.js';
import { presentModeration } from './present-moderation.js';

/** A case with all agencies side by side. */
@Controller('moderation')
export class ModerationController {
  constructor(private readonly forms: ModerationForms) {}

  @Get(':id')
  async show(
    @CurrentVisit() visit: Visit,
    @Param('id', ObjectId) drawnCaseId: string,
    @Query('done') done?: unknown,
  ): Promise<Page<'moderation'>> {
    const moderation = await this.forms.find(visit, drawnCaseId);
    const notice = noticeOf(done);
    const context = { partnership: this.forms.partnership, ...(notice && { notice }) };
    return new Page('moderation', presentModeration(moderation, context));
  }
}
