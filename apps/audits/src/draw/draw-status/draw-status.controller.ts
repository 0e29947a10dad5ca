import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { UnitOfWork } from '@accord/persistence';
import { AccessTrail, Allow, CurrentCaller, ObjectIdPipe, RequestedAt, trailOf, type Caller } from '@accord/service';
import { DrawStatusQuery } from './draw-status.query.js';
import type { DrawStatusResponse } from './draw-status.response.js';

/** `GET /cycles/:id/draw` */
@ApiTags('draw')
@Controller('cycles')
export class DrawStatusController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly trail: AccessTrail,
    private readonly draw: DrawStatusQuery,
  ) {}

  @Get(':id/draw')
  @Allow('cycle.read')
  @ApiOperation({
    summary: 'Where the draw stands: digests, sizes, allocation, seeds, values, pseudonyms, who is next',
  })
  show(
    @Param('id', ObjectIdPipe) cycleId: string,
    @CurrentCaller() caller: Caller,
    @RequestedAt() at: Date,
  ): Promise<DrawStatusResponse> {
    return this.work.run(caller.scope, async (tx) => {
      this.trail.record(tx, trailOf(caller, at, 'look-at-draw', 'cycle', cycleId));
      return this.draw.read(tx, cycleId, caller.scopeKind === 'joint' ? null : caller.scope);
    });
  }
}
