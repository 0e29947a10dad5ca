import { Controller, Get, Param, Query } from '@nestjs/common';
import { noticeOf } from '../../rendering/notices.js';
import { ObjectId } from '../../rendering/object-id.js';
import { pageNumber } from '../../rendering/page-number.js';
import { Page } from '../../rendering/page.js';
import { lookAtParked } from '../../services/parked/look-at-parked.js';
import { CurrentVisit } from '../../visit/current-visit.js';
import type { Visit } from '../../visit/visit.js';
import { ParkedMessagesQuery } from './parked-messages.query.js';
import { ParkedServices } from './parked-services.js';
import { presentParkedMessage, presentParkedMessages } from './present-parked.js';

/** What the services of the scope could not apply: all of it, and one message with what waits behind it. */
@Controller('parked-messages')
export class ParkedMessagesController {
  constructor(private readonly services: ParkedServices) {}

  @Get()
  async list(
    @CurrentVisit() visit: Visit,
    @Query() { page, done }: ParkedMessagesQuery,
  ): Promise<Page<'parked-messages'>> {
    const parked = await lookAtParked(this.services.of(visit), visit.access, Number(pageNumber(page)));
    return new Page('parked-messages', presentParkedMessages(parked, { visit, notice: noticeOf(done) }));
  }

  @Get(':service/:id')
  async show(
    @CurrentVisit() visit: Visit,
    @Param('service') service: string,
    @Param('id', ObjectId) id: string,
  ): Promise<Page<'parked-message'>> {
    const details = await this.services.named(visit, service).message(visit.access, id);
    return new Page('parked-message', presentParkedMessage(details, { service, visit }));
  }
}
