import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ParkedMessages, type ParkedDetails, type ParkedGroup, type ReleaseOutcome } from '@accord/messaging';
import { UnitOfWork } from '@accord/persistence';
import { Allow } from '../access/access.js';
import { CurrentCaller } from '../access/current-caller.decorator.js';
import { RequestedAt } from '../access/requested-at.decorator.js';
import type { Caller } from '../caller/caller.js';
import type { CommandContext } from '../commands/command-context.js';
import { Command } from '../commands/command.decorator.js';
import { notHere } from '../http/not-here.js';
import { ObjectIdPipe } from '../http/object-id.pipe.js';
import { PAGE_SIZE, PageQuery } from '../paging/page-query.js';
import { pageOf, type Page } from '../paging/page.js';
import { AccessTrail } from '../trail/access-trail.js';
import { trailOf } from '../trail/trail-of.js';
import { DecideParked } from './decide-parked.js';
import { RetryRequest } from './retry.request.js';
import { SkipRequest } from './skip.request.js';

/** What this service parked in the caller's scope, and deciding about it. Nothing shows what is in a message. */
@ApiTags('parked messages')
@Controller('parked-messages')
export class ParkedMessagesController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly trail: AccessTrail,
    private readonly parked: ParkedMessages,
    private readonly decideParked: DecideParked,
  ) {}

  @Get()
  @Allow('parked.read')
  @ApiOperation({
    summary: 'Messages that could not be applied, one for each thing that they are about; the oldest first',
  })
  list(
    @Query() query: PageQuery,
    @CurrentCaller() caller: Caller,
    @RequestedAt() at: Date,
  ): Promise<Page<ParkedGroup>> {
    return this.work.run(caller.scope, async (tx) => {
      this.trail.record(tx, trailOf(caller, at, 'look-at-parked-messages', 'parked-message'));
      const page = { limit: PAGE_SIZE, offset: query.offset };
      const { items, total } = await this.parked.in(caller.scope).list(tx, page);
      return pageOf(items, total, query);
    });
  }

  @Get(':id')
  @Allow('parked.read')
  @ApiOperation({ summary: 'A message that could not be applied, what waits behind it, and what was decided before' })
  one(
    @Param('id', ObjectIdPipe) id: string,
    @CurrentCaller() caller: Caller,
    @RequestedAt() at: Date,
  ): Promise<ParkedDetails> {
    return this.work.run(caller.scope, async (tx) => {
      const details = await this.parked.in(caller.scope).show(tx, id);
      if (!details) throw notHere();
      this.trail.record(tx, trailOf(caller, at, 'look-at-parked-message', 'parked-message', id));
      return details;
    });
  }

  @Post(':id/retry')
  @HttpCode(200)
  @Allow('parked.decide')
  @ApiOperation({ summary: 'Apply a parked message and what waits behind it, in order, as far as they can be applied' })
  retry(
    @Param('id', ObjectIdPipe) id: string,
    @Body() { reason }: RetryRequest,
    @Command() context: CommandContext,
  ): Promise<ReleaseOutcome> {
    return this.decideParked.execute(context, id, { kind: 'retry', ...(reason && { why: reason }) });
  }

  @Post(':id/skip')
  @HttpCode(200)
  @Allow('parked.decide')
  @ApiOperation({
    summary: 'Never apply a parked message, or go on without what never came before it; then apply the rest',
  })
  skip(
    @Param('id', ObjectIdPipe) id: string,
    @Body() { what, reason }: SkipRequest,
    @Command() context: CommandContext,
  ): Promise<ReleaseOutcome> {
    return this.decideParked.execute(context, id, { kind: what === 'message' ? 'skip' : 'skip-missing', why: reason });
  }
}
