import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { SendableForm } from '../../forms/sendable-form.js';
import { noticeOf } from '../../rendering/notices.js';
import { ObjectId } from '../../rendering/object-id.js';
import { pageNumber } from '../../rendering/page-number.js';
import { Page } from '../../rendering/page.js';
import { SeeOther } from '../../rendering/see-other.js';
import { WebSettings } from '../../server/web-settings.js';
import { Services } from '../../services/services.js';
import { CurrentVisit } from '../../visit/current-visit.js';
import type { Visit } from '../../visit/visit.js';
import { InboxQuery } from './inbox.query.js';
import { presentInbox } from './present-inbox.js';

/** What the person was told, and marking it as read. */
@Controller('inbox')
export class InboxController {
  constructor(
    private readonly services: Services,
    private readonly settings: WebSettings,
  ) {}

  @Get()
  async list(@CurrentVisit() visit: Visit, @Query() query: InboxQuery): Promise<Page<'inbox'>> {
    const entries = await this.services.notifications.inbox(visit.access, { page: pageNumber(query.page) });
    const context = { partnership: this.settings.partnership, notice: noticeOf(query.done) };
    return new Page('inbox', presentInbox(entries, visit, context));
  }

  @Post(':id/read')
  async markRead(
    @CurrentVisit() visit: Visit,
    @Param('id', ObjectId) id: string,
    @Body() form: SendableForm,
  ): Promise<SeeOther> {
    await this.services.notifications.markRead(visit.access, id, form.idempotencyKey ?? '');
    return new SeeOther('/inbox?done=marked-read');
  }
}
