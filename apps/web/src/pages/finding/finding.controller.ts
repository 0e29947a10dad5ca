import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import type { Clock } from '@accord/kernel';
import { CLOCK } from '@accord/service';
import { noticeOf } from '../../rendering/notices.js';
import { ObjectId } from '../../rendering/object-id.js';
import { Page } from '../../rendering/page.js';
import { Services } from '../../services/services.js';
import { CurrentVisit } from '../../visit/current-visit.js';
import type { Visit } from '../../visit/visit.js';
import { presentFinding } from './present-finding.js';

/** One finding of the authority. */
@Controller('findings')
export class FindingController {
  constructor(
    private readonly services: Services,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get(':id')
  async show(
    @CurrentVisit() visit: Visit,
    @Param('id', ObjectId) id: string,
    @Query('done') done: unknown,
  ): Promise<Page<'finding'>> {
    const { body } = await this.services.findings.one(visit.access, id);
    return new Page('finding', presentFinding(body, visit, { now: this.clock.now(), notice: noticeOf(done) }));
  }
}
