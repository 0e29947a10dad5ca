import { Controller, Get, Param, Query } from '@nestjs/common';
import { isId, ObjectId } from '../../rendering/object-id.js';
import { Page } from '../../rendering/page.js';
import { Services } from '../../services/services.js';
import { CurrentVisit } from '../../visit/current-visit.js';
import type { Visit } from '../../visit/visit.js';
import { presentIdentity, presentReplacement } from './present-drawn-case.js';

/** Who a drawn case is, for those whom it concerns, and how it was replaced. No page of Accord is cached. */
@Controller('drawn-cases/:id')
export class DrawnCaseController {
  constructor(private readonly services: Services) {}

  /** `submission`: the one from which somebody came, to go back to. */
  @Get()
  async identity(
    @CurrentVisit() visit: Visit,
    @Param('id', ObjectId) id: string,
    @Query('submission') submission: unknown,
  ): Promise<Page<'drawn-case'>> {
    const identity = await this.services.sample.identity(visit.access, id);
    const from = typeof submission === 'string' && isId(submission) ? submission : undefined;
    return new Page('drawn-case', presentIdentity(identity, from));
  }

  @Get('replacement')
  async replacement(@CurrentVisit() visit: Visit, @Param('id', ObjectId) id: string): Promise<Page<'drawn-case'>> {
    return new Page('drawn-case', presentReplacement(await this.services.sample.replacement(visit.access, id)));
  }
}
