import { Controller, Get, Param } from '@nestjs/common';
import { ObjectId } from '../../rendering/object-id.js';
import { Page } from '../../rendering/page.js';
import { Services } from '../../services/services.js';
import { CurrentVisit } from '../../visit/current-visit.js';
import type { Visit } from '../../visit/visit.js';
import { presentIdentity, presentReplacement } from './present-drawn-case.js';

/** Who a drawn case is, for those whom it concerns, and how it was replaced. No page of Accord is cached. */
@Controller('drawn-cases/:id')
export class DrawnCaseController {
  constructor(private readonly services: Services) {}

  @Get()
  async identity(@CurrentVisit() visit: Visit, @Param('id', ObjectId) id: string): Promise<Page<'drawn-case'>> {
    return new Page('drawn-case', presentIdentity(await this.services.sample.identity(visit.access, id)));
  }

  @Get('replacement')
  async replacement(@CurrentVisit() visit: Visit, @Param('id', ObjectId) id: string): Promise<Page<'drawn-case'>> {
    return new Page('drawn-case', presentReplacement(await this.services.sample.replacement(visit.access, id)));
  }
}
