import { Controller, Get, Param, Query } from '@nestjs/common';
import { ObjectId } from '../../rendering/object-id.js';
import { pageNumber } from '../../rendering/page-number.js';
import { Page } from '../../rendering/page.js';
import { WebSettings } from '../../server/web-settings.js';
import { Services } from '../../services/services.js';
import { CurrentVisit } from '../../visit/current-visit.js';
import type { Visit } from '../../visit/visit.js';
import { presentSharedFinding, presentSharedFindings } from './present-shared-findings.js';
import { SharedFindingsQuery } from './shared-findings.query.js';

/** What authorities shared: list and page. */
@Controller('shared-findings')
export class SharedFindingsController {
  constructor(
    private readonly services: Services,
    private readonly settings: WebSettings,
  ) {}

  @Get()
  async list(
    @CurrentVisit() visit: Visit,
    @Query() { page, ...chosen }: SharedFindingsQuery,
  ): Promise<Page<'shared-findings'>> {
    const list = await this.services.findings.shared(visit.access, { ...chosen, page: pageNumber(page) });
    const { partnership } = this.settings;
    return new Page('shared-findings', presentSharedFindings(list, { chosen, partnership }));
  }

  @Get(':id')
  async show(@CurrentVisit() visit: Visit, @Param('id', ObjectId) id: string): Promise<Page<'shared-finding'>> {
    const finding = await this.services.findings.sharedOne(visit.access, id);
    return new Page('shared-finding', presentSharedFinding(finding, this.settings.partnership));
  }
}
