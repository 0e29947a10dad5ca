import { Controller, Get, Param, Query } from '@nestjs/common';
import { noticeOf } from '../../rendering/notices.js';
import { ObjectId } from '../../rendering/object-id.js';
import { Page } from '../../rendering/page.js';
import { WebSettings } from '../../server/web-settings.js';
import { Services } from '../../services/services.js';
import { CurrentVisit } from '../../visit/current-visit.js';
import type { Visit } from '../../visit/visit.js';
import { presentPerson } from './present-person.js';

/** One person of the scope. */
@Controller('people')
export class PersonController {
  constructor(
    private readonly services: Services,
    private readonly settings: WebSettings,
  ) {}

  @Get(':id')
  async show(
    @CurrentVisit() visit: Visit,
    @Param('id', ObjectId) id: string,
    @Query('done') done: unknown,
  ): Promise<Page<'person'>> {
    const { body } = await this.services.audits.person(visit.access, id);
    return new Page(
      'person',
      presentPerson(body, visit, { partnership: this.settings.partnership, notice: noticeOf(done) }),
    );
  }
}
