import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CycleState } from '@accord/contracts';
import { UnitOfWork } from '@accord/persistence';
import { AccessTrail, Allow, CurrentCaller, ObjectIdPipe, RequestedAt, trailOf, type Caller } from '@accord/service';
import { KnownCycles } from '../../cycle/known-cycles.js';
import type { FrozenFrameResponse } from '../freeze-frame/frozen-frame.response.js';
import { Frames } from '../persistence/frames.js';

/** How far a cycle is, and its frame here, if it is frozen. */
export interface FramePageResponse {
  readonly cycleId: string;
  readonly state: CycleState;
  readonly frame: Omit<FrozenFrameResponse, 'cycleId'> | null;
}

/** `GET /cycles/:id/frame`: of the cases only how many there are. */
@ApiTags('frame')
@Controller('cycles')
export class FramePageController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly trail: AccessTrail,
    private readonly cycles: KnownCycles,
    private readonly frames: Frames,
  ) {}

  @Get(':id/frame')
  @Allow('cycle.read')
  @ApiOperation({ summary: 'The frozen frame of a cycle: digest and sizes' })
  show(
    @Param('id', ObjectIdPipe) cycleId: string,
    @CurrentCaller() caller: Caller,
    @RequestedAt() at: Date,
  ): Promise<FramePageResponse> {
    return this.work.run(caller.scope, async (tx) => {
      const { state } = await this.cycles.requireDrawing(tx, cycleId);
      const frame = await this.frames.find(tx, cycleId);
      this.trail.record(tx, trailOf(caller, at, 'look-at-frame', 'cycle', cycleId));
      if (!frame) return { cycleId, state, frame: null };
      const { digest, size, strata, frozenAt } = frame;
      return { cycleId, state, frame: { digest, size, strata: [...strata], frozenAt: frozenAt.toISOString() } };
    });
  }
}
