import { Controller, Get, Param, Query } from '@nestjs/common';
import { noticeOf } from '../../rendering/notices.js';
import { ObjectId } from '../../rendering/object-id.js';
import { Page } from '../../rendering/page.js';
import { CurrentVisit } from '../../visit/current-visit.js';
import type { Visit } from '../../visit/visit.js';
import { CyclePages } from './cycle-pages.js';
import { presentCycle } from './present-cycle.js';
import { presentCycles } from './present-cycles.js';

/** Audit cycles: the list, and each with what comes next. */
@Controller('cycles')
export class CyclesController {
  constructor(private readonly pages: CyclePages) {}

  @Get()
  async list(@CurrentVisit() visit: Visit): Promise<Page<'cycles'>> {
    return new Page('cycles', presentCycles(await this.pages.client.list(visit.access), visit));
  }

  @Get(':id')
  async show(
    @CurrentVisit() visit: Visit,
    @Param('id', ObjectId) id: string,
    @Query('done') done: unknown,
  ): Promise<Page<'cycle'>> {
    const { client, partnership } = this.pages;
    // Who decided is known in the partnership alone.
    const [cycle, decisions] = await Promise.all([
      client.one(visit.access, id),
      visit.scope.kind === 'joint' ? client.decisions(visit.access, id) : [],
    ]);
    return new Page('cycle', presentCycle(cycle, visit, { partnership, decisions, notice: noticeOf(done) }));
  }
}
