import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { SendableForm } from '../../forms/sendable-form.js';
import { sendingOf } from '../../forms/sending-of.js';
import { noticeOf } from '../../rendering/notices.js';
import { ObjectId } from '../../rendering/object-id.js';
import { pageNumber } from '../../rendering/page-number.js';
import { Page } from '../../rendering/page.js';
import { SeeOther } from '../../rendering/see-other.js';
import { WebSettings } from '../../server/web-settings.js';
import { Services } from '../../services/services.js';
import { CurrentVisit } from '../../visit/current-visit.js';
import type { Visit } from '../../visit/visit.js';
import { InvitationsQuery } from './invitations.query.js';
import { presentInvitations } from './present-invitations.js';

/** The invitations of the scope, and taking one back. */
@Controller('invitations')
export class InvitationsController {
  constructor(
    private readonly services: Services,
    private readonly settings: WebSettings,
  ) {}

  @Get()
  async list(@CurrentVisit() visit: Visit, @Query() query: InvitationsQuery): Promise<Page<'invitations'>> {
    const invitations = await this.services.audits.invitations(visit.access, { page: pageNumber(query.page) });
    const context = { partnership: this.settings.partnership, notice: noticeOf(query.done) };
    return new Page('invitations', presentInvitations(invitations, visit, context));
  }

  @Post(':id/withdraw')
  async withdraw(
    @CurrentVisit() visit: Visit,
    @Param('id', ObjectId) id: string,
    @Body() form: SendableForm,
  ): Promise<SeeOther> {
    await this.services.audits.withdrawInvitation(visit.access, id, sendingOf(form));
    return new SeeOther('/invitations?done=invitation-withdrawn');
  }
}
