import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { isUUID } from 'class-validator';
import { UnitOfWork } from '@accord/persistence';
import { Allow } from '../access/access.js';
import { CurrentCaller } from '../access/current-caller.decorator.js';
import { RequestedAt } from '../access/requested-at.decorator.js';
import type { Caller } from '../caller/caller.js';
import type { Page } from '../paging/page.js';
import { AccessTrail } from './access-trail.js';
import { LookAtTrailQuery } from './look-at-trail.query.js';
import { trailOf } from './trail-of.js';
import { TrailReader, type TrailLine } from './trail-reader.js';

/** Shows this service's trail in the caller's scope. Looking at it is in it. */
@ApiTags('trail')
@Controller('trail')
export class TrailController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly trail: AccessTrail,
    private readonly reader: TrailReader,
  ) {}

  @Get()
  @Allow('trail.read')
  @ApiOperation({ summary: 'Who did or looked at what, by person, object and day; newest first' })
  look(
    @Query() query: LookAtTrailQuery,
    @CurrentCaller() caller: Caller,
    @RequestedAt() at: Date,
  ): Promise<Page<TrailLine>> {
    return this.work.run(caller.scope, async (tx) => {
      this.trail.record(tx, trailOf(caller, at, 'look-at-trail', 'trail', idIn(query)));
      return this.reader.read(tx, query);
    });
  }
}

/** What was searched for, if it is an id. Anything else that somebody typed may be a name, and would be kept for ever. */
function idIn({ object, person }: LookAtTrailQuery): string | undefined {
  return [object, person].find((text) => isUUID(text));
}
