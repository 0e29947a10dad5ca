import { Controller, Get, Query } from '@nestjs/common';
import { pageNumber } from '../../rendering/page-number.js';
import { Page } from '../../rendering/page.js';
import { WebSettings } from '../../server/web-settings.js';
import { Services } from '../../services/services.js';
import { CurrentVisit } from '../../visit/current-visit.js';
import type { Visit } from '../../visit/visit.js';
import { DisclosureLogQuery } from './disclosure-log.query.js';
import { presentDisclosureLog } from './present-disclosure-log.js';

/** What this authority released and withdrew. */
@Controller('disclosure-log')
export class DisclosureLogController {
  constructor(
    private readonly services: Services,
    private readonly settings: WebSettings,
  ) {}

  @Get()
  async list(@CurrentVisit() visit: Visit, @Query() query: DisclosureLogQuery): Promise<Page<'disclosure-log'>> {
    const log = await this.services.findings.disclosures(visit.access, { page: pageNumber(query.page) });
    return new Page('disclosure-log', presentDisclosureLog(log, visit, this.settings.partnership));
  }
}
